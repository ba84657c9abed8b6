import { Toast } from "@base-ui/react/toast";
import { useWords } from "../words/index.tsx";
import "./toasts.css";

/** Says things from anywhere, outside of rendering too. */
export const toasts: ReturnType<typeof Toast.createToastManager> = Toast.createToastManager();

/** Where toasts appear. They stay long enough to be read and undone. */
export function Toasts({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const { say } = useWords();
  return (
    <Toast.Provider toastManager={toasts} timeout={10_000} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts" aria-label={say("toast.region")}>
          <ToastList close={say("close")} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList({ close }: { readonly close: string }): React.JSX.Element[] {
  return Toast.useToastManager().toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" swipeDirection={["down", "right"]}>
      <Toast.Content className="toast-content">
        <div>
          <Toast.Title className="toast-title" />
          <Toast.Description className="toast-more" />
        </div>
        <Toast.Action className="button toast-action" data-look="quiet" />
        <Toast.Close className="toast-close" aria-label={close}>
          ×
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

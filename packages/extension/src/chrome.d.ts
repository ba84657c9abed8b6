/** The few calls of the browser's extension interface that are used here. */
declare namespace chrome {
  interface Event<Listener> {
    addListener(listener: Listener): void;
  }
  const i18n: { getMessage(name: string): string; getUILanguage(): string };
  const runtime: { readonly onInstalled: Event<() => void> };
  const contextMenus: {
    create(item: { id: string; title: string; contexts: readonly string[] }): void;
    readonly onClicked: Event<(info: { selectionText?: string }, tab?: { windowId: number }) => void>;
  };
  const sidePanel: {
    open(where: { windowId: number }): Promise<void>;
    setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  };
  const storage: {
    readonly session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
      remove(key: string): Promise<void>;
    };
    readonly onChanged: Event<(changes: Record<string, { newValue?: unknown }>, area: string) => void>;
  };
}

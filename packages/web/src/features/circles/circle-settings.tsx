import type { CirclesView } from "@entregent/app/schemas";
import { useId, useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { Button, Segments } from "../../shared/controls.tsx";
import { useDeed } from "../../shared/use-deed.ts";
import { useWords } from "../../words/index.tsx";

type Circle = CirclesView["circles"][number];
const accesses = ["full", "limited"] as const;

/** How a circle is called, how much its people see and how long they are kept; or that there shall be none. */
export function CircleSettings({ circle }: { readonly circle: Circle }): React.JSX.Element {
  const { say } = useWords();
  const api = useApi();
  const deed = useDeed();
  const id = useId();
  const [name, setName] = useState(circle.name);
  const [months, setMonths] = useState(circle.keepMonths === null ? "" : String(circle.keepMonths));
  const [access, setAccess] = useState<(typeof accesses)[number]>(circle.access);
  const keepMonths = months === "" ? null : Number(months);
  const isGood =
    name.trim() !== "" &&
    (keepMonths === null || (Number.isInteger(keepMonths) && keepMonths >= 1 && keepMonths <= 600));
  const save = (): Promise<void> =>
    deed(say("circles.changed"), async () => {
      const before = { name: circle.name, access: circle.access, keepMonths: circle.keepMonths };
      await api.changeCircle(circle.id, { name: name.trim(), access, keepMonths });
      return { undo: () => api.changeCircle(circle.id, before) };
    });
  const remove = (): Promise<void> =>
    deed(say("circles.deleted", { ours: circle.ours ? "yes" : "no" }), async () => {
      const { batchId, before } = await api.deleteCircle(circle.id);
      return {
        undo: async () => {
          if (before !== null) await api.changeCircle(circle.id, before);
          if (batchId !== null) await api.undoBatch(batchId);
        },
      };
    });
  return (
    <form
      className="circle-settings"
      onSubmit={(event) => {
        event.preventDefault();
        if (isGood) void save();
      }}
    >
      <label htmlFor={`${id}-name`}>{say("circles.name")}</label>
      <input
        id={`${id}-name`}
        className="text-input"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <span>{say("circles.access")}</span>
      <Segments
        label={say("circles.access")}
        value={access}
        choices={accesses.map((value) => ({ value, label: say(`circles.access.${value}`) }))}
        onChange={(value) => setAccess(value)}
      />
      <label htmlFor={`${id}-months`}>{say("circles.months")}</label>
      <input
        id={`${id}-months`}
        className="text-input"
        type="number"
        min={1}
        max={600}
        value={months}
        onChange={(event) => setMonths(event.target.value)}
      />
      <div className="circle-deeds">
        <Button type="submit" disabled={!isGood}>
          {say("circles.save")}
        </Button>
        {(!circle.ours || circle.members.length > 0) && (
          <Button look="quiet" onClick={() => void remove()}>
            {say("circles.delete", { ours: circle.ours ? "yes" : "no" })}
          </Button>
        )}
      </div>
    </form>
  );
}

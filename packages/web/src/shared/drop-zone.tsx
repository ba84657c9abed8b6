import { useRef, useState } from "react";
import { useWords } from "../words/index.tsx";
import { Button } from "./controls.tsx";
import { type Dropped, fromDrop, fromInput } from "./dropped-files.ts";
import "./drop-zone.css";

/** Where an archive is dropped, or chosen by hand. */
export function DropZone({ onFiles }: { onFiles(dropped: Dropped): void }): React.JSX.Element {
  const { say } = useWords();
  const [over, setOver] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (dropped: Dropped | null): void => {
    if (dropped) onFiles(dropped);
  };
  const chosen = (event: React.ChangeEvent<HTMLInputElement>): void => {
    if (event.target.files) take(fromInput(event.target.files));
    event.target.value = "";
  };
  return (
    <div
      className="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void fromDrop(event.dataTransfer).then(take);
      }}
    >
      <p className="drop-title">{say(over ? "import.drop-now" : "import.drop")}</p>
      <p className="drop-hint">{say("import.drop-hint")}</p>
      <p className="drop-buttons">
        <Button look="main" onClick={() => file.current?.click()}>
          {say("import.browse")}
        </Button>
        <Button onClick={() => folder.current?.click()}>{say("import.browse-folder")}</Button>
      </p>
      <input ref={file} type="file" hidden aria-label={say("import.browse")} onChange={chosen} />
      <input
        ref={folder}
        type="file"
        hidden
        aria-label={say("import.browse-folder")}
        onChange={chosen}
        {...{ webkitdirectory: "" }}
      />
    </div>
  );
}

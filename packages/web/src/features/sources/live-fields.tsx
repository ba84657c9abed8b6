import type { ApiLiveSource } from "@entregent/app/schemas";
import { useId } from "react";
import { Field, Picker } from "../../shared/controls.tsx";
import { useWords } from "../../words/index.tsx";

type LiveField = ApiLiveSource["fields"][number];

/** What stands in the fields of an account's form, by their names. */
export type AccountValues = Readonly<Record<string, string>>;

/** The form at its beginning: presets, and known settings where there are any. Secrets are always empty. */
export function emptyValues(fields: readonly LiveField[], known: AccountValues = {}): AccountValues {
  return Object.fromEntries(
    fields.map(({ name, secret, preset }) => [name, secret ? "" : (known[name] ?? preset ?? "")]),
  );
}

/** What was filled in, secrets apart from settings; an empty secret is one that stays as it is. */
export function given(
  fields: readonly LiveField[],
  values: AccountValues,
): { settings: Record<string, string>; secrets: Record<string, string> } {
  const settings: Record<string, string> = {};
  const secrets: Record<string, string> = {};
  for (const { name, secret } of fields) {
    const value = values[name] ?? "";
    if (value !== "") (secret ? secrets : settings)[name] = secret ? value : value.trim();
  }
  return { settings, secrets };
}

interface LiveFieldsProps {
  readonly kind: ApiLiveSource;
  readonly values: AccountValues;
  /** Whether secrets are kept already: then an empty one stays as it is. */
  readonly hasSecrets?: boolean;
  onChange(values: AccountValues): void;
}

/** The fields that a kind of account asks for, in its order. */
export function LiveFields({ kind, values, hasSecrets = false, onChange }: LiveFieldsProps): React.JSX.Element {
  return (
    <div className="live-fields">
      {kind.fields.map((field) => (
        <OneField
          key={field.name}
          field={field}
          value={values[field.name] ?? ""}
          hasSecrets={hasSecrets}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
    </div>
  );
}

interface OneFieldProps {
  readonly field: LiveField;
  readonly value: string;
  readonly hasSecrets: boolean;
  onChange(value: string): void;
}

function OneField({ field, value, hasSecrets, onChange }: OneFieldProps): React.JSX.Element {
  const { say } = useWords();
  const id = useId();
  const { name, kind, secret, optional, choices, hint } = field;
  if (kind === "yes-no") {
    return (
      <div className="check">
        <input
          type="checkbox"
          id={id}
          name={name}
          checked={value === "yes"}
          aria-describedby={hint === null ? undefined : `${id}-hint`}
          onChange={(event) => onChange(event.target.checked ? "yes" : "no")}
        />
        <label htmlFor={id}>{field.label}</label>
        {hint !== null && (
          <p className="field-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    );
  }
  const isNeeded = !optional && !(secret && hasSecrets);
  const label = isNeeded ? field.label : say("accounts.optional", { label: field.label });
  const help = [hint, secret && hasSecrets ? say("accounts.secret-kept") : null]
    .filter((one) => one !== null)
    .join(" ");
  return (
    <Field label={label} id={id} {...(help === "" ? {} : { hint: help })}>
      {choices.length > 0 ? (
        <Picker id={id} label={field.label} value={value} choices={choices} onChange={onChange} />
      ) : (
        <input
          id={id}
          name={name}
          className="text-input"
          type={secret ? "password" : kind === "url" ? "url" : "text"}
          inputMode={kind === "port" ? "numeric" : kind === "address" ? "email" : undefined}
          autoComplete={secret ? "new-password" : "off"}
          autoCapitalize="none"
          spellCheck={false}
          required={isNeeded}
          value={value}
          aria-describedby={help === "" ? undefined : `${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

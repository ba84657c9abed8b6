import { Button as BaseButton } from "@base-ui/react/button";
import { Select } from "@base-ui/react/select";
import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import "./controls.css";

interface ButtonProps extends React.ComponentProps<"button"> {
  readonly look?: "main" | "plain" | "quiet" | "grave";
  /** Lines a quiet button's words up with the text above it. */
  readonly "data-flush"?: boolean;
  /** The key that does the same, printed beside the label. */
  readonly hint?: string;
}

export function Button({ look = "plain", hint, className, children, ...rest }: ButtonProps): React.JSX.Element {
  return (
    <BaseButton className={`button ${className ?? ""}`} data-look={look} {...rest}>
      {children}
      {hint && <kbd aria-hidden="true">{hint}</kbd>}
    </BaseButton>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  onChange(value: Value): void;
}

/** A choice among few, all of them in sight. */
export function Segments<Value extends string>(props: ChoiceProps<Value>): React.JSX.Element {
  const { label, value, choices, onChange } = props;
  return (
    <ToggleGroup
      className="segments"
      aria-label={label}
      value={[value]}
      onValueChange={([chosen]) => {
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {choices.map((choice) => (
        <Toggle key={choice.value} className="segment" value={choice.value}>
          {choice.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}

/** A choice among many, in a list that opens. */
export function Picker<Value extends string>(props: ChoiceProps<Value> & { readonly id?: string }): React.JSX.Element {
  const { label, value, choices, onChange, id } = props;
  return (
    <Select.Root
      items={choices.map((choice) => ({ value: choice.value, label: choice.label }))}
      value={value}
      modal={false}
      onValueChange={(chosen) => {
        if (chosen !== null) onChange(chosen);
      }}
    >
      <Select.Trigger className="picker" aria-label={label} id={id}>
        <Select.Value />
        <Select.Icon className="picker-icon">
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M2.5 4.5 6 8l3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner className="picker-place" sideOffset={4} alignItemWithTrigger={false}>
          <Select.Popup className="picker-list">
            {choices.map((choice) => (
              <Select.Item key={choice.value} value={choice.value} className="picker-item">
                <Select.ItemIndicator className="picker-tick">✓</Select.ItemIndicator>
                <Select.ItemText>{choice.label}</Select.ItemText>
              </Select.Item>
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly id: string;
  readonly children: React.ReactNode;
}

/** A label, what it labels, and a word of help. */
export function Field({ label, hint, id, children }: FieldProps): React.JSX.Element {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

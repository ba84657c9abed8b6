import { useId } from "react";

interface MonthsFieldProps {
  readonly label: string;
  readonly months: number | null;
  readonly most: number;
  /** Whether an empty field means something. */
  readonly mayBeEmpty: boolean;
  onChange(months: number | null): void;
}

/** A number of months, kept once the field is left. What cannot be is put back. */
export function MonthsField({ label, months, most, mayBeEmpty, onChange }: MonthsFieldProps): React.JSX.Element {
  const id = useId();
  const keep = (field: HTMLInputElement): void => {
    const wanted = field.value.trim() === "" ? null : Number(field.value);
    const isGood = wanted === null ? mayBeEmpty : Number.isInteger(wanted) && wanted >= 1 && wanted <= most;
    if (!isGood) field.value = months === null ? "" : String(months);
    else if (wanted !== months) onChange(wanted);
  };
  return (
    <p className="months-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        key={months}
        className="text-input"
        type="number"
        min={1}
        max={most}
        defaultValue={months ?? ""}
        onBlur={({ target }) => keep(target)}
        onKeyDown={({ key, currentTarget }) => key === "Enter" && keep(currentTarget)}
      />
    </p>
  );
}

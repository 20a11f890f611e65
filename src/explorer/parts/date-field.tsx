interface Props {
  readonly label: string;
  /** YYYY-MM-DD, or '' */
  readonly value: string;
  readonly hint?: string;
  readonly small?: boolean;
  readonly onChange: (day: string) => void;
}

// On the way to 2026 a box says 0002, 0020 and 0202.
const isWhole = (day: string): boolean => day === '' || day >= '1000';

/** A day, or none. */
export const DateField = ({ label, value, hint, small = false, onChange }: Props) => (
  <label class={small ? 'field small' : 'field'}>
    {label}
    <input
      type="date"
      class={value === '' ? 'blank' : ''}
      value={value}
      title={hint}
      onChange={({ currentTarget }) => {
        if (isWhole(currentTarget.value)) onChange(currentTarget.value);
      }}
    />
  </label>
);

/** One of a few, behind a list. */
export function Pick<T extends string>(props: {
  name: string;
  label: string;
  value: T;
  options: Record<T, string>;
  onChange: (value: T) => void;
}) {
  const options = Object.entries(props.options) as [T, string][];
  return (
    <select
      className="pick"
      aria-label={props.label}
      title={props.label}
      value={props.value}
      data-testid={props.name}
      onChange={({ target }) => {
        const chosen = options.find(([value]) => value === target.value);
        if (chosen !== undefined) props.onChange(chosen[0]);
      }}
    >
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

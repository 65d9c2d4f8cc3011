/** One of a few, side by side: radio buttons that look like one control. */
export function Choice<T extends string>(props: {
  name: string;
  label: string;
  value: T;
  options: Record<T, string>;
  onChange: (value: T) => void;
}) {
  const options = Object.entries(props.options) as [T, string][];
  return (
    <fieldset className="choice">
      <legend className="unseen">{props.label}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={props.value === value}
            data-testid={`${props.name}-${value}`}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

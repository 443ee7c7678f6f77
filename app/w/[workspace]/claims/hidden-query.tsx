/** What else stands in the address, so that a form that writes a part of it keeps the rest. */
export function HiddenQuery({ query }: { readonly query: Readonly<Record<string, string>> }) {
  return Object.entries(query).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

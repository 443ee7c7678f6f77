import { fieldLabels } from "./claim-fields.ts";

/** Names of fields in histories that are no field of a claim and not plain when spelt out. */
const others: Readonly<Record<string, string>> = {
  interestOn: "interest, for the day",
  speaksFor: "speaks for",
  usesDataOf: "uses data of",
  judgedOn: "for the day",
  issued: "issued",
  hash: "snapshot",
  indicatorKey: "indicator, by key",
  known: "known",
};

/** The path of a field in an event ("quantity.approximation") in words ("value, approximation"). */
export function fieldWords(path: string): string {
  return path
    .split(".")
    .map((name) => (Object.hasOwn(others, name) ? others[name] : label(name)))
    .join(", ");
}

function label(name: string): string {
  if (Object.hasOwn(fieldLabels, name)) return fieldLabels[name as keyof typeof fieldLabels].toLowerCase();
  return name.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}

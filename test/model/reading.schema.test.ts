import { expect, test } from "vitest";
import { readForm } from "@/lib/model/form.schema";
import { readingSchema } from "@/lib/model/reading.schema";

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test("a reading whose box for a denial is not ticked is no denial, and nothing is missing", () => {
  const fields = { claimant: "FAO", indicator: "rice production" };
  expect(readForm(readingSchema, formOf(fields))).toMatchObject({ ok: true, value: { negated: false, value: null } });
  expect(readForm(readingSchema, formOf({ ...fields, negated: "on" }))).toMatchObject({ value: { negated: true } });
  expect(readForm(readingSchema, formOf({ ...fields, negated: "yes" }))).toMatchObject({ error: { field: "negated" } });
});

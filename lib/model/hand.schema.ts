import { z } from "zod";
import type { EnteredHand } from "./hand.ts";
import { ok, type Refusal, type Result, refuse } from "./result.ts";
import { chainRoles } from "./source.ts";

const words = z
  .string()
  .trim()
  .max(200, "At most 200 characters")
  .transform((text) => (text === "" ? null : text))
  .nullable()
  .default(null);
const day = z
  .union([z.literal("").transform(() => null), z.iso.date("Write the date as 2015-11-10")])
  .nullable()
  .default(null);
const handSchema = z.object({
  source: z.string().trim().min(1).max(200, "At most 200 characters"),
  role: z.enum(chainRoles, "Choose what it does with the words"),
  document: words,
  from: day,
  to: day,
});

/** The most hands a form may send. */
const most = 24;

/** The hands a form sends as `hand.0.source` and so on, in order; rows without a source are none. A whole chain chosen over those rows stands under `hands`. Refuses with `invalid`, naming the field. */
export function readHands(form: FormData): Result<EnteredHand[], Refusal> {
  const whole = form.get("hands");
  if (typeof whole === "string") return wholeChain(whole);
  return handsIn((name) => String(form.get(name) ?? ""));
}

function wholeChain(text: string): Result<EnteredHand[], Refusal> {
  try {
    const read = z.array(handSchema).max(most).safeParse(JSON.parse(text));
    return read.success ? ok(read.data) : refuse("invalid", { field: "hands", detail: "These are no hands" });
  } catch {
    return refuse("invalid", { field: "hands", detail: "These are no hands" });
  }
}

/** The same from fields by name, with the claimant's own document under `document`; null where no such field was sent. */
export function readAttribution(
  typed: Readonly<Record<string, unknown>>,
): Result<{ hands: EnteredHand[]; document: string | null } | null, Refusal> {
  if (typeof typed.document !== "string") return ok(null);
  const hands = handsIn((name) => (typeof typed[name] === "string" ? typed[name] : ""));
  const document = typed.document.trim().slice(0, 200);
  return hands.ok ? ok({ hands: hands.value, document: document === "" ? null : document }) : hands;
}

function handsIn(typed: (name: string) => string): Result<EnteredHand[], Refusal> {
  const hands: EnteredHand[] = [];
  for (let row = 0; row < most; row++) {
    const of = (name: string) => typed(`hand.${row}.${name}`);
    if (of("source").trim() === "") continue;
    const hand = Object.fromEntries(["source", "role", "document", "from", "to"].map((name) => [name, of(name)]));
    const read = handSchema.safeParse(hand);
    if (!read.success) {
      const issue = read.error.issues[0];
      return refuse("invalid", { field: `hand.${row}.${String(issue?.path[0] ?? "")}`, detail: issue?.message ?? "" });
    }
    if (read.data.from && read.data.to && read.data.to < read.data.from)
      return refuse("invalid", { field: `hand.${row}.to`, detail: "It ends before it begins" });
    hands.push(read.data);
  }
  return ok(hands);
}

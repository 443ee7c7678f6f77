import { plainWords } from "../plain-words.ts";
import { reason } from "../reasons.ts";
import { originOf, type Side } from "../side.ts";
import { capital, type GateCheck, type Step } from "./step.ts";

const PRICE_FORMS = new Set(["nominal", "real", "ppp", "current price", "constant price"]);

/** Are both counted in the same form (paddy or milled, nominal or real)? Bare directions need none of a crop; of money they do. */
export const formCheck: GateCheck = {
  id: "form",
  asks: "Are both counted in the same form?",
  read({ a, b }) {
    const amounts = hasAmount(a) && hasAmount(b);
    // Paddy that fell is rice that fell; pay that rose in money may have fallen in what it buys.
    const axes = [...(amounts ? [{ a: crop(a), b: crop(b) }] : []), { a: price(a), b: price(b) }];
    const stated = axes.filter((axis) => axis.a !== null || axis.b !== null);
    for (const axis of stated) {
      if (axis.a !== null && axis.b !== null && plainWords(axis.a) !== plainWords(axis.b))
        return differs(axis.a, axis.b);
    }
    for (const axis of stated) {
      if (axis.a === null || axis.b === null) return unstated(axis.a === null ? "a" : "b", axis.a ?? axis.b ?? "");
    }
    const name = stated[0]?.a ?? null;
    const of = name === null ? reason("form", "yes", "form-unstated") : reason("form", "yes", "form-same", { name });
    return { reason: of, effect: { kind: "meets" } };
  },
};

function hasAmount(side: Side): boolean {
  return side.assertion.level !== null || side.assertion.change !== null;
}

function knownForm(side: Side): string | null {
  const { form } = side.content;
  return originOf(side.content, "form", form !== null) === "stated" ? form : null;
}

function crop(side: Side): string | null {
  const form = knownForm(side);
  return form === null || PRICE_FORMS.has(plainWords(form)) ? null : form;
}

function price(side: Side): string | null {
  const form = knownForm(side);
  return form !== null && PRICE_FORMS.has(plainWords(form)) ? form : (side.content.quantity?.price ?? null);
}

function differs(a: string, b: string): Step {
  return { reason: reason("form", "no", "form-differs", { a, b }), effect: { kind: "differs" } };
}

function unstated(which: "a" | "b", other: string): Step {
  return {
    reason: reason("form", "cannot-tell", "form-missing", { side: capital(which), other }),
    effect: { kind: "missing", field: "form", sides: [which], ifSo: `it is counted as ${other}` },
  };
}

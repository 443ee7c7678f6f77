import { parseId } from "@/lib/model/ids";
import { type Refusal, type Result, refuse } from "@/lib/model/result";

/** Runs a step for an id that came with a form: the browser may send anything there, and what is no id is as good as nothing there. */
export async function byId<T>(
  id: unknown,
  step: (id: string) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const own = parseId(id);
  return own ? step(own) : refuse("not-found");
}

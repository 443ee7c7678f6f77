import type { Theirs } from "@/lib/model/conflict";

/** What became of a request: the server did it, said no and why, wants a sign-in first, or was not reached. */
export type Answer<T> =
  | { readonly kind: "done"; readonly value: T }
  | {
      readonly kind: "refused";
      readonly why: string;
      readonly reason: string;
      readonly field: string | null;
      /** What a late act met, or null. */
      readonly theirs: Theirs | null;
    }
  | { readonly kind: "signed-out" }
  | { readonly kind: "unreachable" };

const patience = 20_000;

/** Sends JSON and waits for the answer. Never throws: a cut line, a timeout and a broken server are all "unreachable", since the act may or may not have arrived. */
export async function sendJson<T>(address: string, body: unknown, method = "POST"): Promise<Answer<T>> {
  try {
    const response = await fetch(address, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    if (response.ok) return { kind: "done", value: response.status === 204 ? (null as T) : await response.json() };
    if (response.status === 401) return { kind: "signed-out" };
    if (response.status >= 500) return { kind: "unreachable" };
    return refusedWith(await response.json());
  } catch {
    return { kind: "unreachable" };
  }
}

function refusedWith(said: unknown): Answer<never> {
  const { message, reason, field, theirs } = (said ?? {}) as {
    message?: string;
    reason?: string;
    field?: string;
    theirs?: Theirs;
  };
  return {
    kind: "refused",
    why: message ?? "It was refused.",
    reason: reason ?? "",
    field: field ?? null,
    theirs: theirs ? { ...theirs, at: new Date(theirs.at) } : null,
  };
}

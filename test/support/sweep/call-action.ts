import { readFileSync } from "node:fs";

interface ServerReference {
  readonly filename: string;
  readonly exportedName: string;
  readonly workers: Readonly<Record<string, unknown>>;
}

/** One server action as a browser can call it. */
export interface BuiltAction {
  readonly id: string;
  /** The page it is sent to, as a file of app/. */
  readonly page: string;
}

/** Every action of the build by "file name", from the build's own table. */
export function builtActions(): ReadonlyMap<string, BuiltAction> {
  const table = JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")) as {
    node: Record<string, ServerReference>;
  };
  return new Map(
    Object.entries(table.node).map(([id, { filename, exportedName, workers }]) => [
      `${filename} ${exportedName}`,
      { id, page: `${Object.keys(workers)[0]}.tsx` },
    ]),
  );
}

/** What came back: what the action refused with, or where it led; `status` is the request's. */
export interface ActionReply {
  readonly status: number;
  readonly reason: string | null;
  readonly led: string | null;
  readonly cookies: readonly string[];
}

interface Call {
  readonly url: string;
  readonly id: string;
  readonly args: readonly unknown[];
  /** The form's fields, handed over after the arguments; null for none. */
  readonly form: Readonly<Record<string, string>> | null;
  readonly headers: Readonly<Record<string, string>>;
}

/** Calls an action the way the framework's own script does. */
export async function callAction({ url, id, args, form, headers }: Call): Promise<ActionReply> {
  const body = new FormData();
  for (const [name, value] of Object.entries(form ?? {})) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify(form === null ? args : [...args, "$K1"]));
  const answer = await fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: { ...headers, "next-action": id, accept: "text/x-component" },
    body,
  });
  const text = await answer.text();
  return {
    status: answer.status,
    reason: /"reason":"([a-z-]+)"/.exec(text)?.[1] ?? null,
    led: answer.headers.get("x-action-redirect") ?? answer.headers.get("location"),
    cookies: answer.headers.getSetCookie(),
  };
}

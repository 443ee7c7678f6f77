import { headers } from "next/headers";
import type { Visitor } from "./sign-in.ts";

/** Where this request comes from. The server in front of the framework writes the address; "unknown" when nobody did. */
export async function currentVisitor(): Promise<Visitor> {
  return visitorOf(await headers());
}

/** The same, from the headers at hand. */
export function visitorOf(head: { get(name: string): string | null }): Visitor {
  const forwarded = head.get("x-forwarded-for") ?? "";
  // The last entry is the one our own server saw; those before it are whatever the client claims.
  const address = forwarded.split(",").at(-1)?.trim().slice(0, 64) || "unknown";
  return { address, agent: (head.get("user-agent") ?? "").slice(0, 300) };
}

declare const brand: unique symbol;

/** A string that may only be used where this kind of id is meant. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

/** The id of a workspace (UUID); every read and write of workspace-owned rows takes one. */
export type WorkspaceId = Branded<"WorkspaceId">;
/** The id of a person with an account (UUID). */
export type UserId = Branded<"UserId">;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Lower-cased UUID or null; the door for every id that arrives in a URL or a form. */
export function parseId(text: unknown): string | null {
  if (typeof text !== "string") return null;
  const lower = text.toLowerCase();
  return uuid.test(lower) ? lower : null;
}

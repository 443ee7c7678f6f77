import type { Scope } from "./scope.ts";

/** What the workspace is called, for the frame of the desk; null when there is none such. */
export async function readWorkspaceName({ workspaceId, client }: Scope): Promise<string | null> {
  return (await client.workspace.findUnique({ where: { id: workspaceId }, select: { name: true } }))?.name ?? null;
}

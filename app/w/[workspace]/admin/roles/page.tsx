import type { Metadata } from "next";
import { Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { AdminHead } from "../admin-head";
import { RoleTable } from "./role-table";

export const metadata: Metadata = { title: "Roles" };

export default async function RolesPage({ params }: { readonly params: Promise<{ workspace: string }> }) {
  const actor = await requireActor((await params).workspace);
  return (
    <Stack gap="wide">
      <AdminHead actor={actor} current="roles" meta={`Who may do what. Your role here: ${actor.role}.`} />
      <RoleTable />
    </Stack>
  );
}

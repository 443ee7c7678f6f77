import type { Metadata } from "next";
import { PageHeader } from "@/app/_ui/page-header";
import { Stack } from "@/app/_ui/stack";
import { requireActor } from "@/lib/auth/require-actor";
import { FirstStepsHelp } from "../_first-steps/first-steps-help";
import { Help } from "./help";

export const metadata: Metadata = { title: "Help" };

export default async function HelpPage({ params }: { readonly params: Promise<{ workspace: string }> }) {
  const actor = await requireActor((await params).workspace);
  return (
    <Stack gap="wide">
      <PageHeader title="Help" meta="The keys, the marks and the words of the desk." />
      <FirstStepsHelp actor={actor} />
      <Help />
    </Stack>
  );
}

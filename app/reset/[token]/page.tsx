import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionForm } from "@/app/_ui/action-form";
import { TextField } from "@/app/_ui/field";
import { PageHeader } from "@/app/_ui/page-header";
import { PlainPage } from "@/app/_ui/plain-page";
import { Stack } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { hashToken } from "@/lib/auth/tokens";
import { readResetOffer } from "@/lib/db/read/handed-out";
import { passwordLength } from "@/lib/model/account";
import { reset } from "./actions";

export const metadata: Metadata = { title: "Choose a new password" };

export default async function ResetPage({ params }: { readonly params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { name, email } = (await readResetOffer(hashToken(token), new Date())) ?? notFound();
  return (
    <PlainPage>
      <PageHeader title="Choose a new password" meta={`For ${name}. You are signed out everywhere else.`} />
      <ActionForm action={reset.bind(null, token)}>
        <Stack>
          <TextField
            type="email"
            name="email"
            label="E-mail address"
            value={email}
            autoComplete="username"
            readOnly
            required
          />
          <TextField
            type="password"
            name="password"
            label="New password"
            hint={`Long rather than complicated: at least ${passwordLength.min} characters`}
            autoComplete="new-password"
            required
          />
          <SubmitButton look="primary" pending="Saving…">
            Save and sign in
          </SubmitButton>
        </Stack>
      </ActionForm>
    </PlainPage>
  );
}

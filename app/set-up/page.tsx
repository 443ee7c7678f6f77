import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { anyAccount } from "@/lib/db/read/users";
import { PageHeader } from "../_ui/page-header";
import { PlainPage } from "../_ui/plain-page";
import { SetUpForm } from "./set-up-form";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage() {
  if (await anyAccount()) notFound();
  return (
    <PlainPage>
      <PageHeader title="Set up" meta="The first account looks after people and vocabularies." />
      <SetUpForm />
    </PlainPage>
  );
}

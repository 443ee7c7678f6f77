import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { returnPath } from "@/lib/auth/return-path";
import { currentSession } from "@/lib/auth/session";
import { SampleComparison } from "./sample-comparison";
import styles from "./sign-in.module.css";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: { readonly searchParams: Promise<{ next?: string }> }) {
  const { next } = await searchParams;
  const back = returnPath(typeof next === "string" ? next : null);
  if (await currentSession()) redirect(back);
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <p className={styles.brand}>Gainsay</p>
        <h1 className={styles.title}>Sign in</h1>
        <SignInForm back={back} />
      </div>
      <SampleComparison />
    </main>
  );
}

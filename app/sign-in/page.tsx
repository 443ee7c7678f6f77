import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Notice } from "@/app/_ui/notice";
import { returnPath } from "@/lib/auth/return-path";
import { currentSession } from "@/lib/auth/session";
import { singleSignOnName } from "@/lib/auth/single-sign-on";
import { SampleComparison } from "./sample-comparison";
import styles from "./sign-in.module.css";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ next?: string; error?: string }>;
}) {
  const { next, error } = await searchParams;
  const back = returnPath(typeof next === "string" ? next : null);
  if (await currentSession()) redirect(back);
  const elsewhere = singleSignOnName();
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <p className={styles.brand}>Gainsay</p>
        <h1 className={styles.title}>Sign in</h1>
        {error ? (
          <Notice tone="danger" live="assertive">
            Signing in through your organisation did not work. Your account here may not exist yet, or be closed; ask an
            admin.
          </Notice>
        ) : null}
        <SignInForm back={back} />
        {elsewhere ? (
          // Leads to another host: the framework must neither fetch it ahead nor follow it by script.
          <a className={styles.elsewhere} href={`/sign-in/elsewhere?next=${encodeURIComponent(back)}`}>
            Sign in with {elsewhere}
          </a>
        ) : null}
      </div>
      <SampleComparison />
    </main>
  );
}

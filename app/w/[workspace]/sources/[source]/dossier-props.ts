import type { readSource } from "@/lib/db/read/sources";

/** A source as its dossier shows it. */
export type DossierSource = NonNullable<Awaited<ReturnType<typeof readSource>>>;

/** What each part of a dossier is given. */
export interface DossierProps {
  readonly workspace: string;
  readonly source: DossierSource;
  readonly mayEdit: boolean;
}

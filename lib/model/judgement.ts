/** Another pair of the same two voices on the same matter: its claims at the versions shown. */
export interface LikePair {
  readonly id: string;
  readonly aId: string;
  readonly aVersion: number;
  readonly bId: string;
  readonly bVersion: number;
  readonly aSentence: string;
  readonly bSentence: string;
}

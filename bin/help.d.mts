/** The help of each verb, examples last. */
export const verbHelp: Readonly<Record<string, string>>;
/** The help of the command itself. */
export const help: string;

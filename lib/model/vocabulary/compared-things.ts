const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words after "more", "fewer", "less" that begin no name of a thing: "more than", "more likely", "less time". */
export const noThings: ReadonlySet<string> = set(
  "than of or and about likely often so to time year years month months week weeks day days the a an on in for at recently generally importantly by",
);

/** Stuff, of which there is less and not fewer; one word of it is a whole name of what is compared. */
export const stuffs: ReadonlySet<string> = set(
  "grain food rice wheat maize corn coal oil gas power electricity water money aid fuel meat milk fish steel timber cement rain snow waste energy land traffic crime tobacco alcohol sugar beef pork cash credit tax trade income revenue output",
);

/** Plurals without an s, alone or as the end of a word: "more people", "fewer policemen". */
export const bareThings: readonly string[] = "people men women children staff police cattle sheep".split(" ");

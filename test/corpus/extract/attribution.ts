/** One citation a sentence must yield: the words of source, cue and content, and whom the source is resolved to. */
export interface ExpectedAttribution {
  readonly source: string | null;
  readonly resolved: string | null;
  readonly cue: string;
  readonly content: string;
  readonly stance?: "asserts" | "denies" | "doubts";
}

/** A construction: sentences (the last of each list is the one judged, the ones before it are its context) and what must be found. */
export interface AttributionCorpus {
  readonly construction: string;
  readonly finds: readonly { readonly text: string; readonly yields: readonly ExpectedAttribution[] }[];
  readonly ignores: readonly string[];
}

/** How somebody is cited in English news prose, by construction; `ignores` must yield nothing. */
export const corpora: readonly AttributionCorpus[] = [
  {
    construction: "a source, a verb and what it says",
    finds: [
      {
        text: "The mayor said that 40,000 people had marched through the old town.",
        yields: [
          {
            source: "The mayor",
            resolved: "mayor",
            cue: "said",
            content: "40,000 people had marched through the old town",
          },
        ],
      },
      {
        text: "In May, the electoral commission announced that turnout had reached 61 percent.",
        yields: [
          {
            source: "the electoral commission",
            resolved: "electoral commission",
            cue: "announced",
            content: "turnout had reached 61 percent",
          },
        ],
      },
      {
        text: "Dr. Amina Okoro, head of the fever ward, warned on Tuesday that beds were running out.",
        yields: [{ source: "Amina Okoro", resolved: "Amina Okoro", cue: "warned", content: "beds were running out" }],
      },
      {
        text: "The World Health Organization has confirmed 120 new cases.",
        yields: [
          { source: "The World Health Organization", resolved: "WHO", cue: "confirmed", content: "120 new cases" },
        ],
      },
      {
        text: "Two witnesses told Reuters the bridge had been closed since dawn.",
        yields: [
          {
            source: "Two witnesses",
            resolved: "witnesses",
            cue: "told",
            content: "the bridge had been closed since dawn",
          },
        ],
      },
      {
        text: "The Bank of England expects inflation to reach 2.8 percent.",
        yields: [
          {
            source: "The Bank of England",
            resolved: "Bank of England",
            cue: "expects",
            content: "inflation to reach 2.8 percent",
          },
        ],
      },
      {
        text: "The hospital board, in a letter to parents, said nobody had been hurt.",
        yields: [
          { source: "The hospital board", resolved: "hospital board", cue: "said", content: "nobody had been hurt" },
        ],
      },
    ],
    ignores: [
      "The agency plans.",
      "It is said to be cold there.",
      "He had to say goodbye to the team.",
      "The stated goal was missed.",
    ],
  },
  {
    construction: "what is said, then who said it",
    finds: [
      {
        text: "Prices rose 3 percent in June, the statistics office said on Monday.",
        yields: [
          {
            source: "the statistics office",
            resolved: "statistics office",
            cue: "said",
            content: "Prices rose 3 percent in June",
          },
        ],
      },
      {
        text: "“We counted every ballot twice,” said Luis Prado, a clerk in the port district.",
        yields: [
          { source: "Luis Prado", resolved: "Luis Prado", cue: "said", content: "“We counted every ballot twice,”" },
        ],
      },
      {
        text: "‘Nobody asked us,’ she said.",
        yields: [{ source: "she", resolved: null, cue: "said", content: "‘Nobody asked us,’" }],
      },
      {
        text: "Exports to China fell by a third, according to customs data released by the trade ministry.",
        yields: [
          {
            source: "customs data released by the trade ministry",
            resolved: "trade ministry",
            cue: "according to",
            content: "Exports to China fell by a third",
          },
        ],
      },
      {
        text: "The dam is safe, as the Harbour Gazette reported.",
        yields: [
          { source: "the Harbour Gazette", resolved: "Harbour Gazette", cue: "reported", content: "The dam is safe" },
        ],
      },
    ],
    ignores: ["He left, and the day after he returned.", "According as one looks at it, the price is high."],
  },
  {
    construction: "documents and data speak for their makers",
    finds: [
      {
        text: "A YouGov poll suggests that 52 percent would vote to leave.",
        yields: [
          { source: "A YouGov poll", resolved: "YouGov", cue: "suggests", content: "52 percent would vote to leave" },
        ],
      },
      {
        text: "Figures from Eurostat show the deficit narrowed.",
        yields: [
          { source: "Figures from Eurostat", resolved: "Eurostat", cue: "show", content: "the deficit narrowed" },
        ],
      },
      {
        text: "A report by the Lakeside Institute found that one well in five is dry.",
        yields: [
          {
            source: "A report by the Lakeside Institute",
            resolved: "Lakeside Institute",
            cue: "found",
            content: "one well in five is dry",
          },
        ],
      },
      {
        text: "Unemployment fell in May, official data showed. The number of jobless dropped by 9,000, the Office for National Statistics said.",
        yields: [
          {
            source: "official data",
            resolved: "Office for National Statistics",
            cue: "showed",
            content: "Unemployment fell in May",
          },
          {
            source: "the Office for National Statistics",
            resolved: "Office for National Statistics",
            cue: "said",
            content: "The number of jobless dropped by 9,000",
          },
        ],
      },
      {
        text: "Police put the toll at six.",
        yields: [{ source: "Police", resolved: "Police", cue: "put", content: "the toll at six" }],
      },
    ],
    ignores: [
      "Growth showed no sign of slowing.",
      "Officials put flowers on the grave.",
      "The report was found in a drawer.",
    ],
  },
  {
    construction: "headlines",
    finds: [
      {
        text: "Opposition ahead by nine points: poll\n\nBy Ann Lee\n\nThe count goes on.",
        yields: [{ source: "poll", resolved: "poll", cue: ":", content: "Opposition ahead by nine points" }],
      },
      {
        text: "UNICEF: one child in three goes hungry\n\nBy Ann Lee\n\nThe count goes on.",
        yields: [{ source: "UNICEF", resolved: "UNICEF", cue: ":", content: "one child in three goes hungry" }],
      },
      {
        text: "Fishing fleet will halve by 2030, says Norway\n\nBy Ann Lee\n\nThe count goes on.",
        yields: [
          {
            source: "Norway",
            resolved: "Norwegian government",
            cue: "says",
            content: "Fishing fleet will halve by 2030",
          },
        ],
      },
    ],
    ignores: [
      "Floods: what we know so far\n\nBy Ann Lee\n\nThe count goes on.",
      "Kenya: a country of two seasons\n\nBy Ann Lee\n\nThe count goes on.",
    ],
  },
  {
    construction: "pronouns and descriptions",
    finds: [
      {
        text: "The Coast Guard Union said 12 boats were lost. It added that none was insured.",
        yields: [
          {
            source: "The Coast Guard Union",
            resolved: "Coast Guard Union",
            cue: "said",
            content: "12 boats were lost",
          },
          { source: "It", resolved: "Coast Guard Union", cue: "added", content: "none was insured" },
        ],
      },
      {
        text: "Maria Sands, a spokeswoman for the port, said traffic had doubled. She said cranes were the limit.",
        yields: [
          { source: "Maria Sands", resolved: "Maria Sands", cue: "said", content: "traffic had doubled" },
          { source: "She", resolved: "Maria Sands", cue: "said", content: "cranes were the limit" },
        ],
      },
      {
        text: "UNICEF said it would stay until June. It needs another 20 million dollars, a spokesman said.",
        yields: [
          { source: "UNICEF", resolved: "UNICEF", cue: "said", content: "it would stay until June" },
          { source: "a spokesman", resolved: "UNICEF", cue: "said", content: "It needs another 20 million dollars" },
        ],
      },
      {
        text: "Rain fell for three days. About 40 villages were cut off, a spokesman said.",
        yields: [
          { source: "a spokesman", resolved: "spokesman", cue: "said", content: "About 40 villages were cut off" },
        ],
      },
      {
        text: "The Ministry of Labour said wages rose. The ministry said the rise was 4 percent.",
        yields: [
          { source: "The Ministry of Labour", resolved: "Ministry of Labour", cue: "said", content: "wages rose" },
          { source: "The ministry", resolved: "Ministry of Labour", cue: "said", content: "the rise was 4 percent" },
        ],
      },
      {
        text: "The Centre for Coastal Research (CCR) surveyed 90 beaches. CCR said half were eroding.",
        yields: [{ source: "CCR", resolved: "Centre for Coastal Research", cue: "said", content: "half were eroding" }],
      },
      {
        text: "Its director, Tom Bell, said the tide was rising.",
        yields: [{ source: "Its director", resolved: "Tom Bell", cue: "said", content: "the tide was rising" }],
      },
      {
        text: "Nairobi says the border is closed.",
        yields: [{ source: "Nairobi", resolved: "Kenyan government", cue: "says", content: "the border is closed" }],
      },
    ],
    ignores: ["It is raining in Nairobi.", "She walked to the ministry."],
  },
  {
    construction: "denials, doubts and nominal claims",
    finds: [
      {
        text: "The army denied that it had shelled the camp.",
        yields: [
          { source: "The army", resolved: "army", cue: "denied", content: "it had shelled the camp", stance: "denies" },
        ],
      },
      {
        text: "Economists doubt that wages will keep up.",
        yields: [
          {
            source: "Economists",
            resolved: "Economists",
            cue: "doubt",
            content: "wages will keep up",
            stance: "doubts",
          },
        ],
      },
      {
        text: "The union is not claiming that all 300 posts were cut.",
        yields: [
          {
            source: "The union",
            resolved: "union",
            cue: "claiming",
            content: "all 300 posts were cut",
            stance: "denies",
          },
        ],
      },
      {
        text: "Kenyan claims of a bumper harvest have not been tested.",
        yields: [{ source: "Kenyan", resolved: "Kenyan government", cue: "claims of", content: "a bumper harvest" }],
      },
      {
        text: "The town emptied amid reports that the levee had failed.",
        yields: [{ source: "reports", resolved: "reports", cue: "reports that", content: "the levee had failed" }],
      },
    ],
    ignores: ["The insurer paid all claims within a week.", "He handed in the report of the day."],
  },
  {
    construction: "one citation inside another",
    finds: [
      {
        text: "The premier said on Tuesday that 2.7 million people had been moved, according to the Anadolu Agency.",
        yields: [
          { source: "The premier", resolved: "premier", cue: "said", content: "2.7 million people had been moved" },
          {
            source: "the Anadolu Agency",
            resolved: "Anadolu Agency",
            cue: "according to",
            content: "The premier said on Tuesday that 2.7 million people had been moved",
          },
        ],
      },
      {
        text: "The radio quoted a farmer as saying that the wells were dry.",
        yields: [
          {
            source: "The radio",
            resolved: "radio",
            cue: "quoted",
            content: "a farmer as saying that the wells were dry",
          },
          { source: "a farmer", resolved: "farmer", cue: "saying", content: "the wells were dry" },
        ],
      },
      {
        text: "Rain fell late, but growers said the crop was lost.",
        yields: [{ source: "growers", resolved: "growers", cue: "said", content: "the crop was lost" }],
      },
    ],
    ignores: ["“The minister says nothing, ever, to anyone at all,” reads the poster."],
  },
  {
    construction: "makers and speakers told of at a distance",
    finds: [
      {
        text: "A poll by the Vox institute published on Wednesday showed that 56 percent backed the strike.",
        yields: [
          {
            source: "A poll by the Vox institute published",
            resolved: "Vox",
            cue: "showed",
            content: "56 percent backed the strike",
          },
        ],
      },
      {
        text: "Stewards who spoke to this newspaper put the figure closer to 46,000.",
        yields: [{ source: "Stewards", resolved: "Stewards", cue: "put", content: "the figure closer to 46,000" }],
      },
      {
        text: "An industry group, the Fuel Association, claims that 40 stations ran dry.",
        yields: [
          {
            source: "An industry group",
            resolved: "Fuel Association",
            cue: "claims",
            content: "40 stations ran dry",
          },
        ],
      },
      {
        text: "In a study of 300 patients, 15 percent fell ill again.",
        yields: [
          {
            source: "a study of 300 patients",
            resolved: "study of 300 patients",
            cue: "In",
            content: "15 percent fell ill again",
          },
        ],
      },
    ],
    ignores: ["In a market of 300 stalls, 15 percent stood empty.", "Stewards who stood at the gate waved."],
  },
  {
    construction: "several who speak together",
    finds: [
      {
        text: "FAO, WFP and Unicef said that 3 million children are hungry.",
        yields: [
          {
            source: "FAO, WFP and Unicef",
            resolved: "FAO; WFP; UNICEF",
            cue: "said",
            content: "3 million children are hungry",
          },
        ],
      },
      {
        text: "“Prices have doubled,” said the FAO and the WFP.",
        yields: [
          {
            source: "the FAO and the WFP",
            resolved: "FAO; WFP",
            cue: "said",
            content: "“Prices have doubled,”",
          },
        ],
      },
      {
        text: "According to the finance ministry and the central bank, debt fell to 40 percent of output.",
        yields: [
          {
            source: "the finance ministry and the central bank",
            resolved: "finance ministry; central bank",
            cue: "According to",
            content: "debt fell to 40 percent of output",
          },
        ],
      },
    ],
    ignores: [
      "The FAO and the WFP opened an office.",
      "Both agencies have 40 lorries.",
      "A spokesman declined to comment.",
    ],
  },
];

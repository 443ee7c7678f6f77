/** A journey by example: what its figures count, where the people are from and where they went; all figures of the sentence, in order. */
export interface JourneyFind {
  readonly in: readonly string[];
  readonly values: readonly number[];
  readonly indicator: string;
  readonly place: string;
  readonly counterpart: string;
}

/** People counted by where they went. All are read as said on 14 May 2019. */
export const journeys: readonly JourneyFind[] = [
  {
    in: [
      "Just 830 North Koreans made it to the South in the first half of last year.",
      "A total of 830 North Koreans arrived in South Korea last year.",
      "Some 830 North Koreans safely reached the South by way of China last year.",
      "The number of North Koreans who escaped to the South was 830 last year.",
      "The number of North Koreans coming south rose to 830 last year.",
      "Some 830 North Koreans defected to South Korea last year.",
    ],
    values: [830],
    indicator: "defections",
    place: "KP",
    counterpart: "KR",
  },
  {
    in: ["Only 830 North Koreans came to the South last year, compared with 2,300 in 2010."],
    values: [830, 2300],
    indicator: "defections",
    place: "KP",
    counterpart: "KR",
  },
  {
    in: [
      "Some 90,000 Syrians fled to Turkey last year, up from 40,000 in 2012.",
      "Last year 90,000 Syrians crossed the border into Turkey, compared with 40,000 in 2012.",
      "About 90,000 Syrians have taken refuge in neighbouring Turkey, against 40,000 in 2012.",
    ],
    values: [90_000, 40_000],
    indicator: "refugees",
    place: "SY",
    counterpart: "TR",
  },
  {
    in: ["Some 3,000 Eritreans fled to Italy last year.", "Last year 3,000 people fled Eritrea for Italy."],
    values: [3000],
    indicator: "refugees",
    place: "ER",
    counterpart: "IT",
  },
  {
    in: [
      "About 24,000 Cubans reached Florida in 2015.",
      "In 2015, 24,000 Cubans made it to Florida by boat.",
      "In 2015, 24,000 Cubans came by sea to Florida.",
      "The number of Cubans arriving in Florida rose to 24,000 in 2015.",
    ],
    values: [24_000],
    indicator: "migration",
    place: "CU",
    counterpart: "US-FL",
  },
  {
    in: [
      "Some 400,000 Rohingya have crossed into Bangladesh since August.",
      "Some 400,000 Rohingya Muslims fled to Bangladesh last year.",
      "Some 400,000 people have crossed from Myanmar into Bangladesh since August.",
    ],
    values: [400_000],
    indicator: "refugees",
    place: "MM",
    counterpart: "BD",
  },
  {
    in: [
      "More than 1.2 million Venezuelans have settled in Colombia.",
      "More than 1.2 million Venezuelan migrants have moved to Colombia.",
    ],
    values: [1_200_000],
    indicator: "migration",
    place: "VE",
    counterpart: "CO",
  },
  {
    in: ["Some 6,000 Afghans sought asylum in Austria last year."],
    values: [6000],
    indicator: "asylum",
    place: "AF",
    counterpart: "AT",
  },
  {
    in: ["Some 5,000 Syrian refugees crossed into Jordan last year."],
    values: [5000],
    indicator: "refugees",
    place: "SY",
    counterpart: "JO",
  },
];

/** Sentences with people, verbs of going and places that are no journey from one to the other, or are not counted as one. */
export const noJourney: readonly string[] = [
  // Not the people of the first place, or not as its people.
  "Some 500 Cuban doctors arrived in Brazil last year.",
  "Some 3,000 American soldiers arrived in Iraq last year.",
  "Some 200 Chinese companies moved to Kenya last year.",
  "Some 900,000 Chinese tourists came to Thailand last year.",
  // Whether they came to stay or to look around is not said.
  "About 1.5 million Chinese came to Thailand last year.",
  "Some 40,000 Britons arrived in Spain last week.",
  // Not got there.
  "About 3,000 Syrians drowned trying to reach Europe.",
  "Some 3,000 Syrians failed to reach Turkey last year.",
  "Some 400 North Koreans never made it to the South last year.",
  "About 90 Cubans were sent back before they could reach Florida last year.",
  // Not a place.
  "Some 3,000 Syrians reached an agreement with their landlords last year.",
  "Some 3,000 Cubans came to the stadium last year.",
  "Twelve Kenyans reached the final in Paris last year.",
  // A country that comes to the table, and people who were hurt where they are.
  "North Korea came to the South with 12 proposals last year.",
  "Two Americans were killed in Egypt last year.",
  // In one country.
  "Some 12,000 people fled the city last year.",
  "Some 12,000 Syrians fled to Damascus last year.",
];

import type { TextExample } from "./text-example.ts";

/**
 * Three texts annotated after the rules of the six before were made. At their first reading: claims F1 .97, claimant .69, chain .62,
 * value .97, direction .89, period 1.0; since then they have been looked at.
 */
export const news7: readonly TextExample[] = [
  {
    id: "news-ferries",
    publisher: "Aegean Post",
    text: `Ferries carry fewer islanders

Piraeus, 18 July 2024 (Reuters) - Passenger numbers on Greek ferries fell 7 percent in the first half of 2024, Attica Group said on Wednesday. The operator carried 2.9 million people, compared with 3.1 million a year earlier.

Blue Star reported a loss of 14 million euros. The company blamed the price of fuel, which rose 22 percent.

The islanders' federation disagrees: fares went up by a third in two years, it said, and 40 villages lost their winter service. “We pay 60 euros a trip. In Italy it is 25 euros, according to the transport ministry,” said its head, Maria Kanta.

The first steamer reached the islands in 1857. In 1900 a crossing took 19 hours.

The shipping ministry put subsidies at 150 million euros for this year, while an audit by the Court of Auditors found that 30 percent of them went to three lines.

A strike stopped 90 ferries on Tuesday and Wednesday.
`,
    claims: `
Ferries carry fewer islanders | - | - | down | - | passengers | optional
Passenger numbers on Greek ferries fell 7 percent in the first half of 2024 | Aegean Post > Reuters > Attica Group | 7 percent = 7 percent | down | 2024-01..2024-06 | passengers
carried 2.9 million people | Aegean Post > Reuters > Attica Group | 2.9 million people = 2900000 person | - | 2024-01..2024-06 | passengers
compared with 3.1 million a year earlier | Aegean Post > Reuters > Attica Group | 3.1 million = 3100000 | - | 2023-01..2023-06 | passengers
a loss of 14 million euros | Aegean Post > Reuters > Blue Star | 14 million euros = 14000000 EUR | - | - | loss
which rose 22 percent | Aegean Post > Reuters > Blue Star | 22 percent = 22 percent | up | - | price of fuel
fares went up by a third in two years | Aegean Post > Reuters > islanders' federation | a third = 33.3333 percent | up | - | fares
40 villages lost their winter service | Aegean Post > Reuters > islanders' federation | 40 villages = 40 | - | - | villages
We pay 60 euros a trip | Aegean Post > Reuters > Maria Kanta | 60 euros a trip = 60 | - | - | fare
In Italy it is 25 euros | Aegean Post > Reuters > Maria Kanta > transport ministry | 25 euros = 25 EUR | - | - | fare
In 1900 a crossing took 19 hours | Aegean Post > Reuters | 19 hours = 19 hour | - | 1900 | crossing
put subsidies at 150 million euros for this year | Aegean Post > Reuters > shipping ministry | 150 million euros = 150000000 EUR | - | 2024 | subsidies
30 percent of them went to three lines | Aegean Post > Reuters > Court of Auditors | 30 percent = 30 percent | - | - | subsidies
stopped 90 ferries on Tuesday and Wednesday | - | 90 ferries = 90 | - | 2024-07-16..2024-07-17 | ferries
`,
  },
  {
    id: "news-blog-forests",
    publisher: "Taiga Notes",
    text: `The forest that was not there

By Ilmari Kosk
Monday, February 5, 2024

Finland's institute Luke has released new data on felling. The results are worrying: the harvest grew to 76 million cubic metres in 2023, and the carbon sink shrank by 40 percent.

I think that the institute is too kind. By my count one stand in five was cut too early.

The ministry of agriculture says the harvest was sustainable, but spruce prices rose 12 percent, according to the forest owners' union MTK.

Greenpeace presented a survey on Friday. In a Taloustutkimus poll 63 percent of Finns want less felling. They are angry: two million hectares are without old trees.

UPM employs 17,000 people. The company expects a profit of 900 million euros, its chief executive Massimo Reynaudo told Helsingin Sanomat.
`,
    claims: `
the harvest grew to 76 million cubic metres in 2023 | Taiga Notes > Luke | 76 million cubic metres = 76000000 | up | 2023 | harvest
the carbon sink shrank by 40 percent | Taiga Notes > Luke | 40 percent = 40 percent | down | - | carbon sink
one stand in five was cut too early | Taiga Notes | one stand in five = 20 percent | - | - | stands
spruce prices rose 12 percent | Taiga Notes > MTK | 12 percent = 12 percent | up | - | spruce prices
63 percent of Finns want less felling | Taiga Notes > Taloustutkimus | 63 percent = 63 percent | - | - | opinion
two million hectares are without old trees | Taiga Notes | two million hectares = 20000000000 | - | - | forest
employs 17,000 people | - | 17,000 people = 17000 person | - | - | employees
expects a profit of 900 million euros | - | 900 million euros = 900000000 EUR | - | - | profit
`,
  },
  {
    id: "news-migraine",
    publisher: "Health Ledger",
    text: `New drug for migraine disappoints

BOSTON, March 3, 2025 (AP) - A new drug cut the number of migraine days by only 1.8 a month, researchers at Boston University said on Monday, half of what had been expected.

Eli Lilly told investors that sales of its older drug had risen 9 percent to $800 million. The company said it had 14 trials under way. A fifth of them are in Asia.

The health insurer Aetna will pay for fewer than 30 percent of prescriptions. Elon Musk said 10 percent would do. The group had paid for half of them in 2023.

Patients are split. A survey by the Migraine Trust showed that 46 percent would pay $50 a month, but doctors doubt it: only 12 percent can afford that, said Amy Gelfand, who runs a clinic.

Some 39 million Americans have migraine, according to the foundation's website, a disease that costs $36 billion a year.
`,
    claims: `
cut the number of migraine days by only 1.8 a month | Health Ledger > AP > researchers at Boston University | only 1.8 = 1.8 | down | - | migraine days
half of what had been expected | - | half = 50 percent | - | - | migraine days | optional
sales of its older drug had risen 9 percent | Health Ledger > AP > Eli Lilly | 9 percent = 9 percent | up | - | sales
to $800 million | Health Ledger > AP > Eli Lilly | $800 million = 800000000 USD | up | - | sales
it had 14 trials under way | Health Ledger > AP > Eli Lilly | 14 trials = 14 | - | - | trials
A fifth of them are in Asia | Health Ledger > AP > Eli Lilly | A fifth = 20 percent | - | - | trials
pay for fewer than 30 percent of prescriptions | - | fewer than 30 percent = ..30 percent | - | - | prescriptions
10 percent would do | Health Ledger > AP > Elon Musk | 10 percent = 10 percent | - | - | prescriptions
had paid for half of them in 2023 | - | half = 50 percent | - | 2023 | prescriptions
46 percent would pay $50 a month | Health Ledger > AP > Migraine Trust | 46 percent = 46 percent | - | - | willingness
$50 a month | Health Ledger > AP > Migraine Trust | $50 a month = 50 | - | - | price
only 12 percent can afford that | Health Ledger > AP > Amy Gelfand | only 12 percent = 12 percent | - | - | willingness
Some 39 million Americans have migraine | - | Some 39 million Americans = 39000000 person | - | - | patients
a disease that costs $36 billion a year | - | $36 billion a year = 36000000000 | - | - | cost
`,
  },
];

import type { TextExample } from "./text-example.ts";

/** News of many subjects, first half. Annotated before the engine was run on them. */
export const fresh2: readonly TextExample[] = [
  {
    id: "crowd-rally",
    publisher: "Metro Daily",
    text: `Tens of thousands march against pension reform

By Claire Dumont, 17 January 2020

Between 23,000 and 25,000 people took to the streets of Lyon on Thursday, according to the prefecture. The CGT union counted 80,000.

It was the sixth march since early December. Turnout was lower than a week ago, when police estimated the crowd at 31,000, but organisers insisted that more people had come than last Thursday.

An independent count commissioned by a group of media outlets put the number at 26,500. “We have cameras on two points of the route,” said Paul Vasseur of the firm Occurrence, which carried it out. “There were not 80,000 people here.”

Train traffic returned almost to normal. One in five regional trains was cancelled, the rail operator SNCF said, compared with half of them on the previous day of action.

A poll by Ifop published on Wednesday showed that 56 percent of the French supported the strike, down 5 points from December.
`,
    claims: `
Tens of thousands march against pension reform | Metro Daily | Tens of thousands = 20000.. | - | - | marchers | optional
Between 23,000 and 25,000 people took to the streets of Lyon on Thursday | Metro Daily > prefecture | Between 23,000 and 25,000 people = 23000..25000 person | - | 2020-01-16 | marchers
The CGT union counted 80,000 | Metro Daily > CGT union | 80,000 = 80000 | - | 2020-01-16 | marchers
the sixth march since early December | Metro Daily | sixth = 6 | - | - | marches | optional
Turnout was lower than a week ago | Metro Daily | - | down | - | turnout
police estimated the crowd at 31,000 | Metro Daily > police | 31,000 = 31000 | - | - | crowd
more people had come than last Thursday | Metro Daily > organisers | - | up | - | crowd
put the number at 26,500 | Metro Daily > independent count | 26,500 = 26500 | - | 2020-01-16 | marchers
There were not 80,000 people here | Metro Daily > Paul Vasseur | 80,000 people = 80000 person | - | - | marchers | negated
One in five regional trains was cancelled | Metro Daily > SNCF | One in five = 20 percent | - | 2020-01-16 | cancelled trains
half of them on the previous day of action | Metro Daily > SNCF | half = 50 percent | - | - | cancelled trains
56 percent of the French supported the strike | Metro Daily > Ifop | 56 percent = 56 percent | down | - | support
down 5 points from December | Metro Daily > Ifop | 5 points = 5 | down | - | support
`,
  },
  {
    id: "casualties-quake",
    publisher: "Pacific Wire",
    text: `Death toll from Sulawesi quake rises to 832

PALU, Indonesia, Sept 30, 2018 (Reuters) - At least 832 people were killed in the earthquake and tsunami that struck the island of Sulawesi on Friday, Indonesia's disaster mitigation agency BNPB said on Sunday, nearly doubling its earlier count of 420.

Of the dead, 821 were in the city of Palu and 11 in Donggala district, agency spokesman Sutopo Nugroho told a news conference. More than 540 people were seriously injured and some 17,000 have been displaced, he said.

Vice President Jusuf Kalla said the toll could climb into the thousands. The Red Cross said it had no contact with Donggala, home to about 300,000 people.

The 7.5-magnitude quake triggered waves up to six metres high. Aid workers say that dozens remain trapped under the Roa-Roa hotel; rescuers have pulled out three survivors and one body so far.

In 2004 a tsunami off Sumatra killed around 226,000 people in 13 countries, more than 120,000 of them in Indonesia.
`,
    claims: `
Death toll from Sulawesi quake rises to 832 | - | 832 = 832 | up | - | death toll
At least 832 people were killed in the earthquake and tsunami | Pacific Wire > Reuters > BNPB | At least 832 people = 832.. person | - | 2018-09-28 | deaths
nearly doubling its earlier count of 420 | - | 420 = 420 | - | - | deaths
nearly doubling | - | doubling = 2 | - | - | deaths | optional
821 were in the city of Palu | Pacific Wire > Reuters > Sutopo Nugroho | 821 = 821 | - | - | deaths
11 in Donggala district | Pacific Wire > Reuters > Sutopo Nugroho | 11 = 11 | - | - | deaths
More than 540 people were seriously injured | Pacific Wire > Reuters > Sutopo Nugroho | More than 540 people = 540.. person | - | - | injured
some 17,000 have been displaced | Pacific Wire > Reuters > Sutopo Nugroho | some 17,000 = 17000 | - | - | displaced
the toll could climb into the thousands | Pacific Wire > Reuters > Jusuf Kalla | thousands = 2000.. | up | - | toll | optional
home to about 300,000 people | - | about 300,000 people = 300000 person | - | - | population
The 7.5-magnitude quake | Pacific Wire > Reuters | 7.5 = 7.5 | - | - | magnitude | optional
waves up to six metres high | Pacific Wire > Reuters | up to six metres = ..6 m | - | - | wave height
dozens remain trapped under the Roa-Roa hotel | Pacific Wire > Reuters > Aid workers | dozens = 24.. | - | - | trapped | optional
rescuers have pulled out three survivors | - | three survivors = 3 | - | - | survivors
one body so far | - | one body = 1 | - | - | bodies | optional
a tsunami off Sumatra killed around 226,000 people in 13 countries | Pacific Wire > Reuters | around 226,000 people = 226000 person | - | 2004 | deaths
13 countries | Pacific Wire > Reuters | 13 countries = 13 | - | 2004 | countries | optional
more than 120,000 of them in Indonesia | Pacific Wire > Reuters | more than 120,000 = 120000.. | - | 2004 | deaths
`,
  },
  {
    id: "unemployment-spain",
    publisher: "The Economic Post",
    text: `Spanish unemployment falls below four million

Madrid, 28 April 2016 — The number of people out of work in Spain dropped to 3.9 million in March, the lowest since 2010, figures released by the labour ministry showed on Thursday.

It was down 8.0 percent from a year earlier. Compared with February, 58,000 fewer people were registered as jobless.

A separate survey by the statistics institute INE, however, paints a darker picture: it found that the jobless rate rose to 21.0 percent in the first quarter from 20.9 percent in the previous three months. Nearly one in two people under 25 is without a job.

The two sources count differently. The ministry includes only those who have signed up at an employment office, whereas the INE interviews 65,000 households.

Ernesto Vidal, an economist at BBVA, called the rise seasonal. He expects the rate to fall to 19.8 percent by the end of the year. “We see 400,000 new jobs in 2016,” he said.

The opposition Socialists said nine out of ten new contracts were temporary. The ministry disputed this, saying the share was 91.7 percent in March but had been falling for two years.
`,
    claims: `
Spanish unemployment falls below four million | The Economic Post | four million = ..4000000 | down | - | unemployment
The number of people out of work in Spain dropped to 3.9 million in March | The Economic Post > labour ministry | 3.9 million = 3900000 | down | 2016-03 | unemployed people
the lowest since 2010 | The Economic Post > labour ministry | - | - | - | unemployed people | optional
It was down 8.0 percent from a year earlier | The Economic Post > labour ministry | 8.0 percent = 8 percent | down | 2016-03 | unemployed people
58,000 fewer people were registered as jobless | The Economic Post > labour ministry | 58,000 fewer people = 58000 person | down | 2016-03 | unemployed people
the jobless rate rose to 21.0 percent in the first quarter | The Economic Post > INE | 21.0 percent = 21 percent | up | 2016-01..2016-03 | jobless rate
from 20.9 percent in the previous three months | The Economic Post > INE | 20.9 percent = 20.9 percent | - | 2015-10..2015-12 | jobless rate
Nearly one in two people under 25 is without a job | The Economic Post > INE | Nearly one in two = 50 percent | - | 2016-01..2016-03 | youth unemployment
the INE interviews 65,000 households | The Economic Post | 65,000 households = 65000 | - | - | households
the rate to fall to 19.8 percent by the end of the year | The Economic Post > Ernesto Vidal | 19.8 percent = 19.8 percent | down | - | jobless rate | forecast
400,000 new jobs in 2016 | The Economic Post > Ernesto Vidal | 400,000 new jobs = 400000 job | - | 2016 | jobs | forecast
nine out of ten new contracts were temporary | The Economic Post > Socialists | nine out of ten = 90 percent | - | - | temporary contracts
the share was 91.7 percent in March | The Economic Post > ministry | 91.7 percent = 91.7 percent | - | 2016-03 | temporary contracts
had been falling for two years | The Economic Post > ministry | - | down | - | temporary contracts | optional
`,
  },
  {
    id: "emissions-report",
    publisher: "Climate Ledger",
    text: `Global CO2 emissions hit record despite renewables boom, report says

By Tom Aldous | 11 March 2025

Energy-related carbon dioxide emissions grew by 0.8 percent in 2024 to 37.8 billion tonnes, according to a report published on Monday by the International Energy Agency (IEA).

The increase was smaller than the 1.2 percent recorded the year before. Emissions fell in the European Union, where they were down 2.2 percent, and in the United States by 0.5 percent. In China they rose 0.4 percent; the country now emits 16 percent more per head than the average rich nation.

India's emissions climbed 5.3 percent, the report said, mostly because of a heatwave that pushed up demand for cooling. The agency attributed about 230 million tonnes of the global increase to extreme temperatures.

Some scientists think the numbers are too low. A study in the journal Nature Climate last month found that methane leaks from oil fields are 70 percent higher than governments report. The IEA's director, Lars Holm, rejected the criticism. “Our methane data have always been higher than national inventories,” he told the Financial Times.

Solar power avoided 1.4 billion tonnes of CO2 last year, the IEA estimates, and wind 900 million.
`,
    claims: `
Global CO2 emissions hit record despite renewables boom | Climate Ledger > report | - | - | - | CO2 emissions | optional
Energy-related carbon dioxide emissions grew by 0.8 percent in 2024 | Climate Ledger > IEA | 0.8 percent = 0.8 percent | up | 2024 | CO2 emissions
to 37.8 billion tonnes | Climate Ledger > IEA | 37.8 billion tonnes = 37800000000 t | up | 2024 | CO2 emissions
the 1.2 percent recorded the year before | Climate Ledger > IEA | 1.2 percent = 1.2 percent | - | 2023 | CO2 emissions
Emissions fell in the European Union | Climate Ledger > IEA | - | down | 2024 | CO2 emissions | optional
they were down 2.2 percent | Climate Ledger > IEA | 2.2 percent = 2.2 percent | down | 2024 | CO2 emissions
in the United States by 0.5 percent | Climate Ledger > IEA | 0.5 percent = 0.5 percent | down | 2024 | CO2 emissions
In China they rose 0.4 percent | Climate Ledger > IEA | 0.4 percent = 0.4 percent | up | 2024 | CO2 emissions
16 percent more per head than the average rich nation | Climate Ledger > IEA | 16 percent = 16 percent | up | - | emissions per head
India's emissions climbed 5.3 percent | Climate Ledger > IEA | 5.3 percent = 5.3 percent | up | 2024 | CO2 emissions
about 230 million tonnes of the global increase | Climate Ledger > IEA | about 230 million tonnes = 230000000 t | - | 2024 | emissions
methane leaks from oil fields are 70 percent higher than governments report | Climate Ledger > Nature Climate | 70 percent = 70 percent | up | - | methane leaks
Our methane data have always been higher than national inventories | Climate Ledger > Financial Times > Lars Holm | - | up | - | methane data | optional
Solar power avoided 1.4 billion tonnes of CO2 last year | Climate Ledger > IEA | 1.4 billion tonnes = 1400000000 t | - | 2024 | avoided emissions
wind 900 million | Climate Ledger > IEA | 900 million = 900000000 | - | 2024 | avoided emissions
`,
  },
  {
    id: "vaccine-africa",
    publisher: "Health Monitor",
    text: `Measles cases in Congo: ministry and doctors disagree

Nov. 27, 2019

KINSHASA — More than 5,000 people, most of them children, have died of measles in the Democratic Republic of Congo since January, the government said last week. That is over twice as many as the 2,150 killed there by Ebola, according to the World Health Organization.

Close to a quarter of a million people have been infected this year. The WHO says this is the world's largest and fastest-moving measles epidemic.

The health ministry launched a campaign in September to vaccinate 800,000 children within nine days. Officials say that 95 percent of the target was reached. Doctors Without Borders contests this: its teams found coverage of only 57 percent in two of the four provinces they visited.

“Our own nurses vaccinated 474,863 children between January and October,” said Simone Leclerc, the charity's head of mission. She added that a dose costs $1.80, a third less than in 2016.

Unicef, which supplies the vaccines, told Agence France-Presse it had delivered 8.6 million doses and that a second campaign covering the remaining provinces would begin in December. Funding has fallen short: donors have given $27.6 million, the agency said, and another $40 million is needed.
`,
    claims: `
More than 5,000 people, most of them children, have died of measles | Health Monitor > government | More than 5,000 people = 5000.. person | - | - | measles deaths
over twice as many as the 2,150 | Health Monitor > WHO | over twice = 2.. ratio | - | - | measles deaths
the 2,150 killed there by Ebola | Health Monitor > WHO | 2,150 = 2150 | - | - | Ebola deaths
Close to a quarter of a million people have been infected this year | - | Close to a quarter of a million people = 250000 person | - | 2019 | measles cases
vaccinate 800,000 children within nine days | - | 800,000 children = 800000 person | - | - | vaccinated children
95 percent of the target was reached | Health Monitor > Officials | 95 percent = 95 percent | - | - | coverage
coverage of only 57 percent | Health Monitor > Doctors Without Borders | only 57 percent = 57 percent | - | - | coverage
in two of the four provinces | Health Monitor > Doctors Without Borders | two = 2 | - | - | provinces | optional
Our own nurses vaccinated 474,863 children between January and October | Health Monitor > Simone Leclerc | 474,863 children = 474863 person | - | 2019-01..2019-10 | vaccinated children
a dose costs $1.80 | Health Monitor > Simone Leclerc | $1.80 = 1.8 USD | - | - | price of a dose
a third less than in 2016 | Health Monitor > Simone Leclerc | a third = 33.3333 percent | down | - | price of a dose
it had delivered 8.6 million doses | Health Monitor > Agence France-Presse > Unicef | 8.6 million doses = 8600000 | - | - | doses
donors have given $27.6 million | Health Monitor > Unicef | $27.6 million = 27600000 USD | - | - | funding
another $40 million is needed | Health Monitor > Unicef | $40 million = 40000000 USD | - | - | funding needed
Funding has fallen short | - | - | - | - | funding | optional
`,
  },
];

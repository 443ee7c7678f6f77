/** A claim and a text held against it, as `compare --jsonl` is given them, with what they should come to. */
export interface TextPair {
  readonly text: string;
  readonly evidence: string;
  /** `apart`: contradicts. `together`: compatible or restates. `neither`: anything else, the comparator keeps still. */
  readonly expected: "apart" | "together" | "neither";
  readonly date?: string;
}

const apart = (text: string, evidence: string, date?: string): TextPair => of("apart", text, evidence, date);
const together = (text: string, evidence: string, date?: string): TextPair => of("together", text, evidence, date);
const neither = (text: string, evidence: string, date?: string): TextPair => of("neither", text, evidence, date);

function of(expected: TextPair["expected"], text: string, evidence: string, date: string | undefined): TextPair {
  return date === undefined ? { text, evidence, expected } : { text, evidence, expected, date };
}

/** Short texts on many subjects, in our own words. Figures are invented. */
export const textPairs: readonly TextPair[] = [
  // The same matter and time, two figures.
  apart(
    "The reservoir at Lowmere holds 40 million litres.",
    "Lowmere’s reservoir, filled in 1931, holds 65 million litres and supplies two towns.",
  ),
  apart(
    "Unemployment in Spain fell to 11.2 percent in 2023.",
    "The statistics office put Spain’s unemployment rate at 13.4 percent in 2023.",
  ),
  apart(
    "Kenya exported 410,000 tonnes of tea in 2014.",
    "The board’s yearbook shows that Kenya exported 520,000 tonnes of tea in 2014. Uganda exported 57,000 tonnes.",
  ),
  apart(
    "The film earned $350 million worldwide.",
    "Released in May, the film earned $212 million worldwide against a budget of $90 million.",
  ),
  apart(
    "Fewer than 200 people live in Askvoll.",
    "Askvoll is a fishing village. According to the 2016 census, 1,340 people live in Askvoll.",
  ),
  apart(
    "More than 60 percent of voters backed the new charter in 2011.",
    "In the 2011 referendum 48 percent of voters backed the new charter.",
  ),
  apart(
    "The earthquake in Nepal killed 300 people in 2019.",
    "At least 2,100 people were killed by the 2019 earthquake in Nepal, the ministry said.",
  ),
  apart("The bridge is 300 metres long.", "The bridge is 503 metres long and carries eight lanes."),
  apart("GDP in Ghana grew 5 percent in 2018.", "Ghana’s GDP contracted in 2018, the bureau reported."),
  apart(
    "The vaccine prevents 95 percent of infections.",
    "In the trial the vaccine prevented 62 percent of infections.",
  ),
  apart(
    "Germany’s inflation rate was 2 percent in March 2023.",
    "Inflation in Germany stood at 7.4 percent in March 2023, down from 8.7 percent in February.",
  ),
  apart("Norway’s oil production rose in 2016.", "Oil production in Norway fell by 4 percent in 2016."),
  apart("Brazil’s emissions increased in 2012.", "Brazil’s greenhouse gas emissions did not increase in 2012."),
  apart("The mine employs 900 workers.", "The mine, which opened in 1974, employs 2,300 workers."),
  apart(
    "Some 3,000 people attended the rally.",
    "Police said 800 people attended the rally, which ended without incident.",
  ),
  apart("The city has 12 hospitals.", "The city has 31 hospitals and four universities."),
  apart("Canada’s population was 30 million in 2020.", "In 2020 Canada had a population of 38 million."),
  apart("The album sold 2 million copies.", "The album sold 400,000 copies and was soon forgotten."),
  apart(
    "Wages in Portugal rose by 6 percent in 2022.",
    "Wages in Portugal rose by 2.1 percent in 2022, while prices rose by 8 percent.",
  ),
  apart(
    "Turnout in the 2015 election was 71 percent.",
    "Turnout in the 2015 election was 54 percent, the lowest in decades.",
  ),
  apart(
    "Fiji’s exports to Japan were worth $80 million in 2017.",
    "Exports from Fiji to Japan were worth $31 million in 2017.",
  ),
  apart("Poverty in Peru rose in 2014.", "Poverty in Peru fell from 23.9 percent in 2013 to 22.7 percent in 2014."),
  apart("The programme cost 1.2 billion euros.", "Auditors found that the programme cost 3.4 billion euros."),
  apart("The lake covers 90 square kilometres.", "The lake covers 212 square kilometres and is up to 60 metres deep."),

  apart(
    "The film has an approval rating of over 80 percent based on 40 reviews.",
    "On the review site the film has an approval rating of 63 percent based on 38 reviews.",
  ),
  apart("Harlow United won 12 titles.", "Harlow United have won 9 titles, most recently in 2004."),
  apart("The song has been viewed over 60 million times.", "The song has been viewed 58 million times."),
  apart("Lindqvist scored 30 goals in 2012.", "In 2012 Lindqvist scored 17 goals in 40 matches."),
  apart("The population of Drammen is under 50,000.", "Drammen has a population of 68,933."),
  apart(
    "The airline carried 9 million passengers in 2017.",
    "The airline carried 5.2 million passengers in 2017, up from 4.8 million in 2016.",
  ),
  apart(
    "Aspirin reduces the risk of stroke by half.",
    "In the trial aspirin reduced the risk of stroke by 12 percent.",
  ),
  apart("The deficit has tripled.", "The deficit has fallen by a third."),
  apart("The senator voted against 12 of the 14 bills.", "The senator voted against 3 of the 14 bills."),
  apart(
    "One in three Britons is obese.",
    "About 28 percent of adults in England and 10 percent of children are overweight; one in ten Britons is obese.",
  ),
  apart("The company cut 4,000 jobs in 2016.", "The company cut 1,100 jobs in 2016, according to its annual report."),
  apart("Crime rose by 10 percent last year.", "Recorded crime fell by 3 percent last year, police figures show."),
  apart("The hotel has 120 rooms.", "The hotel, built in 1962, has 340 rooms and two pools."),
  apart("The war lasted three years.", "The war lasted eleven years and cost 40,000 lives."),
  apart("The attack killed at least 50 people.", "The attack killed 22 people and wounded 59."),
  apart("The marathon was run by 12,000 people.", "Some 31,000 people ran the marathon."),
  apart("The museum drew 2 million visitors in 2018.", "In 2018 the museum drew 610,000 visitors."),
  apart(
    "The pipeline will carry 55 billion cubic metres of gas a year.",
    "The pipeline is to carry 31.5 billion cubic metres of gas a year.",
  ),
  apart("Mount Veles is over 3,000 metres high.", "Mount Veles is 2,402 metres high."),
  apart("Exports to China fell in 2019.", "Exports to China rose by 6 percent in 2019."),
  apart("The bank raised rates to 5 percent.", "The bank raised rates to 3.25 percent."),

  apart(
    "Average rents in Berlin fell in 2018.",
    "In 2018 average rents in Berlin rose by 7 percent to 10.34 euros per square metre.",
  ),
  apart("The law was passed in 1998.", "Parliament passed the law in 2003."),
  apart("The stadium was opened in 1974.", "The stadium was opened in 1986 and renovated in 2011."),
  apart("Ivar Holm was born in 1931.", "Ivar Holm, born in 1947 in Bergen, is a Norwegian painter."),
  apart("The novel was published in 1911.", "Published in 1923, the novel sold 4,000 copies."),
  apart("The satellite weighs 2 tonnes.", "The satellite weighs 750 kilograms."),
  apart("The flight takes nine hours.", "The flight takes four and a half hours."),
  apart("The bank made a profit of 2 billion euros in 2015.", "In 2015 the bank reported a loss of 1.2 billion euros."),
  apart("The bank made a profit of 2 billion euros in 2015.", "In 2015 the bank made a profit of 900 million euros."),
  apart("Two thirds of Poles support the plan.", "A poll found that 41 percent of Poles support the plan."),
  apart("Nobody was hurt in the fire.", "Twelve people were injured in the fire."),
  apart("The party won a majority of seats.", "The party won 88 of 230 seats."),
  apart(
    "The city’s air is cleaner than ten years ago.",
    "Particulate pollution in the city has risen by a fifth over ten years.",
  ),
  apart("Immigration to Canada fell in 2019.", "Canada admitted 341,000 immigrants in 2019, up from 321,000 in 2018."),
  apart("The tax raised 90 million pounds in its first year.", "The tax raised 340 million pounds in its first year."),
  apart(
    "Solar power supplies 20 percent of Spain’s electricity.",
    "In Spain solar power supplies 8 percent of electricity and wind 21 percent.",
  ),
  apart("The strike cost 30,000 jobs.", "The strike cost 4,500 jobs, the ministry estimated."),
  apart(
    "The minister said the deficit was 3 percent of GDP in 2014.",
    "According to the statistics office the deficit was 5.6 percent of GDP in 2014.",
  ),
  apart(
    "The temperature reached 50 degrees Celsius in Delhi on Monday.",
    "In Delhi the temperature reached 43.6 degrees Celsius on Monday.",
  ),
  apart(
    "Child mortality in Rwanda rose between 2000 and 2015.",
    "Child mortality in Rwanda fell by 70 percent between 2000 and 2015.",
  ),
  apart(
    "The test detects 99 percent of cases.",
    "The test detects 72 percent of cases, a study of 800 patients found.",
  ),
  apart(
    "The vaccine was given to 5 million people by March.",
    "By March the vaccine had been given to 1.9 million people.",
  ),
  apart("The company has 80,000 employees.", "The company employs 46,000 people."),
  apart("The river is the longest in Europe.", "The river is the third longest in Europe."),
  apart("The school has 300 pupils.", "With 1,120 pupils, the school is the largest in the county."),
  apart(
    "The WHO said malaria killed 600,000 people in 2016.",
    "According to UNICEF, malaria killed 300,000 people in 2016.",
  ),
  apart(
    "The ministry said 9,000 homes were destroyed in Haiti in 2016.",
    "The Red Cross said 30,000 homes were destroyed in Haiti in 2016.",
  ),

  apart("Norway has 7 million inhabitants.", "Norway has 5.4 million inhabitants and 2.8 million cars."),
  apart("A quarter of the pupils stayed at home.", "Only 4 percent of the pupils stayed at home, the ministry said."),
  apart(
    "The government planted 2 million trees in 2021.",
    "The government planted 300,000 trees in 2021, far from its aim of 2 million.",
  ),

  // Rounded, converted, bounded or retold: both can be true.
  together(
    "About 400 people were killed in the flood in Kenya in 2014.",
    "The ministry said 412 people were killed in the 2014 flood in Kenya.",
  ),
  together(
    "Kenya produced 3.7 million tonnes of maize in 2014.",
    "Kenya’s maize production was 3,712,400 tonnes in 2014.",
  ),
  together("The bridge is 503 metres long.", "The bridge is half a kilometre long."),
  together("More than 10,000 people attended the festival.", "The festival was attended by 14,200 people."),
  together("The tower is 300 metres tall.", "The tower is 984 feet tall."),
  together(
    "Unemployment in Spain fell in 2016.",
    "Spain’s unemployment rate fell to 19.6 percent in 2016 from 22.1 percent in 2015.",
  ),
  together(
    "Nearly a third of pupils in Malta failed the test in 2012.",
    "In 2012, 31 percent of pupils in Malta failed the test.",
  ),
  together("The mine employs 2,300 workers.", "Opened in 1974, the mine employs about 2,300 workers."),
  together("GDP in Ghana grew 5 percent in 2018.", "In 2018 Ghana’s GDP grew by 5.0 percent, the bureau said."),
  together("The film earned at least $200 million worldwide.", "The film earned $212 million worldwide."),
  together("Norway’s oil production declined in 2016.", "Oil production in Norway fell by 4 percent in 2016."),
  together(
    "Between 20 and 30 people were injured in the crash.",
    "Officials said 24 people were injured in the crash.",
  ),
  together("The parcel weighs 2 kilograms.", "The parcel weighs 2,000 grams."),
  together("Canada had a population of 38 million in 2020.", "Canada’s population in 2020 was 38,037,204."),
  together("Exports from Chile exceeded $70 billion in 2018.", "Chile’s exports came to $75.5 billion in 2018."),
  together(
    "Half of the town’s households lost power.",
    "The utility said 50 percent of the town’s households lost power.",
  ),
  together("Sea ice shrank in 2012.", "In 2012 sea ice shrank to 3.4 million square kilometres."),
  together("Turnout was 54 percent in 2015.", "Turnout was 53.8 percent in 2015."),
  together("House prices in Ireland doubled in 2006.", "House prices in Ireland rose 100 percent in 2006."),
  together("The trial enrolled 30,000 people.", "The trial enrolled 30,420 people at 99 sites."),
  together("Rainfall in Lima was below 20 millimetres in 2011.", "Rainfall in Lima came to 14 millimetres in 2011."),
  together(
    "Homicides in Honduras declined in 2015.",
    "The number of homicides in Honduras dropped by 12 percent in 2015.",
  ),

  together(
    "As of 2 March, more than 400 cases had been confirmed in Norway.",
    "As of 2 March 2020, 412 cases of the virus had been confirmed in Norway, and 3 people had died.",
  ),
  together(
    "The film has an approval rating below 70 percent.",
    "On the review site the film has an approval rating of 63 percent based on 38 reviews, with an average of 6.1 out of 10.",
  ),
  together(
    "The song has been viewed over 50 million times.",
    "As of June 2019, the song has been viewed 58 million times.",
  ),
  together("Drammen has more than 60,000 inhabitants.", "The population of Drammen is 68,933."),
  together(
    "The airline carried about 5 million passengers in 2017.",
    "The airline carried 5.2 million passengers in 2017, up from 4.8 million in 2016.",
  ),
  together("Sea levels are rising.", "Global sea level rose by 3.4 millimetres a year between 1993 and 2015."),
  together(
    "The company cut more than 1,000 jobs in 2016.",
    "The company cut 1,100 jobs in 2016, according to its annual report.",
  ),
  together("Crime fell last year.", "Recorded crime fell by 3 percent last year, police figures show."),
  together("The hotel has over 300 rooms.", "The hotel, built in 1962, has 340 rooms and two pools."),
  together("The attack killed more than 20 people.", "The attack killed 22 people and wounded 59."),
  together("The museum attracted over 600,000 visitors in 2018.", "In 2018 the museum drew 610,000 visitors."),
  together("Mount Veles is 2,400 metres high.", "Mount Veles rises to 2,402 metres."),

  together(
    "Malaria killed more than 400,000 people in 2016.",
    "Malaria killed an estimated 445,000 people in 2016, most of them children in Africa.",
  ),
  together(
    "Rents in Berlin went up in 2018.",
    "In 2018 average rents in Berlin rose by 7 percent to 10.34 euros per square metre.",
  ),
  together("The stadium was opened in 1986.", "The stadium was opened in May 1986 and renovated in 2011."),
  together("The satellite weighs three quarters of a tonne.", "The satellite weighs 750 kilograms."),
  together("The bank’s profit rose in 2015.", "The bank’s profit rose 12 percent to 900 million euros in 2015."),
  together("Most Poles support the plan.", "A poll found that 61 percent of Poles support the plan."),
  together("The party won 38 percent of the seats.", "The party won 88 of 230 seats."),
  together(
    "Immigration to Canada rose in 2019.",
    "Canada admitted 341,000 immigrants in 2019, up from 321,000 in 2018.",
  ),
  together(
    "Solar power supplies 8 percent of Spain’s electricity.",
    "In Spain solar power supplies 8 percent of electricity and wind 21 percent.",
  ),
  together(
    "The deficit was under 6 percent of GDP in 2014.",
    "According to the statistics office the deficit was 5.6 percent of GDP in 2014.",
  ),
  together(
    "Child mortality in Rwanda declined between 2000 and 2015.",
    "Child mortality in Rwanda fell by 70 percent between 2000 and 2015.",
  ),
  together("The company has 46,000 employees.", "The company employs 46,000 people in 30 countries."),

  together(
    "About 1.2 million people fled the fighting.",
    "The agency said 1.19 million people had fled the fighting, among them 640,000 children.",
  ),
  together(
    "The budget rises to 9.4 billion crowns next year, up 3 percent.",
    "The budget will rise by 3 percent next year to 9.4 billion crowns, the treasury said.",
  ),
  together(
    "Average life expectancy in Japan is 84 years.",
    "Life expectancy in Japan is 84.2 years: 81 for men and 87 for women.",
  ),
  together(
    "A quarter of the pupils stayed at home.",
    "25 percent of pupils stayed at home on Friday, the ministry said.",
  ),
  together("Fewer than one in ten workers belongs to a union.", "About 9 percent of workers belong to a union."),
  together(
    "Measles deaths have fallen by almost three quarters since 2000.",
    "Deaths from measles fell 73 percent between 2000 and 2018.",
  ),

  // Another time, place, set, measure or kind of figure: nothing follows.
  neither("Unemployment in Spain was 11.2 percent in 2023.", "Unemployment in Spain was 22.1 percent in 2015."),
  neither("Kenya exported 410,000 tonnes of tea in 2014.", "Sri Lanka exported 318,000 tonnes of tea in 2014."),
  neither("Ghana’s GDP grew 5 percent in 2018.", "Nigeria’s GDP contracted in 2018."),
  neither("The bridge is 300 metres long.", "The tunnel is 1,200 metres long."),
  neither("Germany exported 4 million cars in 2017.", "Germany imported 2.1 million cars in 2017."),
  neither(
    "The earthquake in Nepal killed 300 people in 2019.",
    "The earthquake in Nepal injured 2,100 people in 2019.",
  ),
  neither("The company’s revenue was $4 billion in 2021.", "The company’s profit was $600 million in 2021."),
  neither("Brazil’s emissions increased in 2012.", "Brazil’s forest area was 4.9 million square kilometres in 2012."),
  neither("In the first half of 2015, 614 refugees arrived in Malta.", "In 2011, 1,579 refugees arrived in Malta."),
  neither("Wages in Portugal rose by 6 percent in 2022.", "Wages in Portugal averaged 1,411 euros a month in 2022."),
  neither("The city has 12 hospitals.", "The city has 140 schools."),
  neither("Turnout in the 2015 election was 71 percent.", "Turnout in the 2011 election was 54 percent."),
  neither("The council plans to build 4,000 homes in 2025.", "The council built 1,900 homes in 2022."),
  neither("The drug cuts deaths by 20 percent.", "The drug was tested on 1,400 patients in nine countries."),
  neither("The mayor was born in Lisbon.", "The mayor opened the new library on Monday."),
  neither(
    "Exports from Chile came to $75.5 billion in 2018.",
    "Exports from Chile to China came to $25 billion in 2018.",
  ),
  neither("Rice output in Vietnam rose 3 percent in 2012.", "Rice output in Vietnam was 43.7 million tonnes in 2012."),
  neither("Growth in Poland slowed in 2012.", "Poland’s GDP grew 1.6 percent in 2012."),
  neither(
    "Inflation in Turkey rose 2 percentage points in 2014.",
    "Consumer prices in Turkey rose 8.9 percent in 2014.",
  ),
  neither("The ministry expects 2 million visitors in 2030.", "The ministry counted 1.2 million visitors in 2019."),
  neither("Women earned 83 percent of what men earned in 2020.", "Women made up 47 percent of the workforce in 2020."),
  neither("The river rose 2 metres on Tuesday.", "The river is 340 kilometres long."),
  neither(
    "As of 2 March, fewer than 150 cases had been confirmed in Norway.",
    "As of 2 March 2020, 412 cases of the virus had been confirmed in Norway, and 3 people had died.",
  ),
  neither("Lindqvist scored 30 goals in 2012.", "In 2010 Lindqvist scored 17 goals."),
  neither("Global sea level is not rising.", "Global sea level rose by 3.4 millimetres a year between 1993 and 2015."),
  neither("Arctic sea ice is growing.", "Arctic sea ice has declined by about 13 percent per decade since 1979."),
  neither("The company cut 4,000 jobs in 2016.", "The company hired 1,100 people in 2016."),
  neither("Only 5 percent of plastic is recycled in Norway.", "In Norway 44 percent of plastic packaging is recycled."),
  neither("The hotel has 120 rooms.", "The hotel has two pools."),
  neither("The attack wounded 22 people.", "The attack was carried out on 22 March."),
  neither("Rose Hill is 300 metres high.", "Mount Veles is 2,402 metres high."),
  neither("The trial found no increase in heart attacks.", "Heart attacks did not increase in the trial."),
  neither("Tea exports from Malawi rose in 2015.", "Coffee exports from Malawi fell in 2015."),
  neither("House prices in Leeds rose 5 percent in 2017.", "House prices in Bristol fell 2 percent in 2017."),
  neither(
    "Men’s life expectancy in Latvia was 70 years in 2018.",
    "Women’s life expectancy in Latvia was 80 years in 2018.",
  ),
  neither("Inflation was 3 percent in January.", "Inflation was 4 percent in February."),
  neither("Sales in Europe rose 4 percent in 2020.", "Sales in Asia fell 9 percent in 2020."),
  neither("The glacier has not retreated.", "The glacier has retreated by 2.5 kilometres since 1910."),
  neither("Ivar Holm was born in 1931.", "The painter Nils Aas was born in 1947."),
  neither("The tax raised 90 million pounds in its first year.", "The tax was introduced in 2018 at 24 pence a litre."),
  neither(
    "Wind supplies 20 percent of Denmark’s electricity.",
    "In Spain solar power supplies 8 percent of electricity.",
  ),
  neither(
    "The deficit was 3 percent of GDP in 2014.",
    "According to the statistics office the debt was 84 percent of GDP in 2014.",
  ),
  neither(
    "Child mortality in Rwanda declined between 2000 and 2015.",
    "Maternal mortality in Burundi rose between 2000 and 2005.",
  ),
  neither("The first dose was given to 5 million people.", "The second dose was given to 1.9 million people."),
  neither("The county has 300 schools.", "With 1,120 pupils, the school is the largest in the county."),
  neither("Egypt grew 9 million tonnes of wheat in 2016.", "Egypt imported 11 million tonnes of wheat in 2016."),
  neither("Shell’s profit rose 8 percent in 2018.", "BP’s profit fell 3 percent in 2018."),
  neither("Prices rose 3 percent in June from a year earlier.", "Prices fell 0.2 percent in June from May."),
  neither("Britain’s exports to Germany rose in 2016.", "Britain’s exports to France fell in 2016."),
  neither("The company made a profit of $4 billion in 2017.", "The bank made a profit of $1.1 billion in 2017."),
  neither("The school has 300 pupils.", "The university has 12,000 students."),
  neither("Attendance at the festival was 40,000.", "Attendance at the marathon was 12,500."),
  neither("Britain’s deficit was 4 percent of GDP in 2015.", "France’s deficit was 3.6 percent of GDP in 2015."),
  neither("The flood killed 300 people.", "The fire killed 12 people."),
  neither("Girls made up 61 percent of new pupils in 2014.", "Boys made up 47 percent of new pupils in 2014."),
  neither("Some 640,000 children fled the fighting.", "The agency said 1.19 million people had fled the fighting."),
  neither(
    "Exports rose 4 percent in the first quarter of 2018.",
    "Exports fell 2 percent in the second quarter of 2018 after rising 4 percent in the first.",
  ),
  neither("Life expectancy for men in Japan is 81 years.", "Life expectancy for women in Japan is 87 years."),
  neither(
    "Norway has 5.4 million people and 2.8 million cars.",
    "Sweden has 10.3 million people and 4.9 million cars.",
  ),
  neither("In 2020 the club sold 40,000 shirts.", "In 2021 the club sold 65,000 shirts."),
  neither("Sales of diesel cars fell 18 percent in 2019.", "Sales of electric cars rose 43 percent in 2019."),
  neither("The northern plant produced 300 tonnes in May.", "The southern plant produced 450 tonnes in May."),
  neither("The reactor produces 900 megawatts.", "The reactor produced 6.1 terawatt hours in 2014."),
  neither("Beef prices rose 7 percent in 2014.", "Pork prices fell 3 percent in 2014."),
  neither("The average wage is 2,400 euros.", "The minimum wage is 1,450 euros."),
  neither("The bill passed with 210 votes in favour.", "The bill passed; 180 members voted against it."),
  neither("Total debt stood at 90 percent of GDP in 2014.", "Household debt stood at 55 percent of GDP in 2014."),
  neither("Youth unemployment in Greece was 49 percent in 2015.", "Unemployment in Greece was 24.9 percent in 2015."),
  neither("Coal production in Poland fell in 2015.", "Coal imports to Poland rose in 2015."),
  neither("Real wages fell 2 percent in 2012.", "Nominal wages rose 1.5 percent in 2012."),
  neither("Deaths from measles fell 73 percent between 2000 and 2018.", "Measles cases rose 30 percent in 2018."),
  neither("Core inflation was 1.1 percent in May 2019.", "Inflation was 1.6 percent in May 2019."),
  neither("The ferry carried 300 passengers.", "The ferry can carry 900 passengers."),
  neither("The government aims to plant 2 million trees by 2030.", "The government planted 300,000 trees in 2021."),
  neither("GDP per head in Chile is 16,000 dollars.", "GDP in Chile is 300 billion dollars."),
  neither("The prime minister’s approval fell to 31 percent.", "The opposition leader’s approval rose to 44 percent."),
  neither(
    "Renewables made up 45 percent of electricity generation in the first half of 2019.",
    "Renewables made up 41 percent of electricity generation in 2019.",
  ),
  neither("Import duties on steel were 25 percent in 2018.", "Import duties on aluminium were 10 percent in 2018."),
];

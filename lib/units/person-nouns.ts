// Nouns that count human beings one by one. Groups (family, household, crew) are left out: their number is another.
const singular =
  `person individual human adult adolescent teenager youth child kid baby infant newborn toddler boy girl man woman male female
gentleman lady parent mother father son daughter brother sister widow orphan spouse wife husband grandchild
citizen national resident inhabitant civilian local native foreigner immigrant migrant emigrant refugee evacuee returnee expatriate defector
asylum-seeker deportee settler villager islander tenant homeowner
worker employee staffer labourer laborer farmer peasant fisherman miner driver pilot sailor seafarer teacher professor lecturer student pupil graduate
schoolchild schoolboy schoolgirl doctor physician nurse midwife surgeon dentist paramedic scientist researcher scholar engineer technician lawyer judge
prosecutor journalist reporter writer author artist actor singer musician player athlete footballer fan spectator
official officer minister lawmaker legislator senator congressman parliamentarian politician mayor governor diplomat ambassador envoy delegate
representative councillor councilor candidate voter elector adviser advisor aide spokesperson bureaucrat
soldier troop serviceman servicewoman servicemember marine veteran conscript reservist recruit fighter militant rebel insurgent gunman terrorist jihadist
mercenary guerrilla combatant policeman policewoman guard peacekeeper firefighter rescuer
protester protestor demonstrator marcher striker activist dissident campaigner supporter follower worshipper worshiper pilgrim believer
prisoner inmate detainee captive hostage suspect defendant offender criminal convict
victim casualty fatality survivor patient sufferer carer caregiver
consumer customer client shopper buyer seller trader subscriber user visitor tourist traveller traveler passenger commuter guest attendee participant
respondent interviewee volunteer donor taxpayer pensioner retiree beneficiary recipient applicant claimant jobseeker job-seeker breadwinner
businessman businesswoman entrepreneur manager executive director investor shareholder contractor analyst economist expert lecturer clerk
mp member leader guest newcomer outsider insider colleague friend neighbour neighbor relative stranger homeless
`
    .trim()
    .split(/\s+/u);

const plural =
  `people persons men women children kids wives gentlemen ladies grandchildren babies fishermen schoolchildren congressmen servicemen servicewomen
gunmen policemen policewomen businessmen businesswomen casualties fatalities beneficiaries personnel police staff troops youths evacuees
detainees retirees`
    .trim()
    .split(/\s+/u);

/** Nouns for people, singular and irregular or collective plural, lower case; all of them count the unit "person". */
export const personNouns: { readonly singular: readonly string[]; readonly plural: readonly string[] } = {
  singular: [...new Set(singular)],
  plural,
};

import facets from './facets.json'

export type FacetActivity = { action: number; attribution: string; grounds: string[]; perspective: string }

/** One organisation's closed answers in the complete round: a copy of the synthetic round in the domain folder. */
export type Facets = {
  interestLevel: number
  planContentOpinion: number
  awarenessManagers: number
  awarenessStaff: number
  awarenessBasis: string
  contentKnown: string
  informationChannels: string[]
  implementationStage: string
  usedInBusinessPlan: string
  usedInBudget: string
  coordinator: string
  structure: string
  projectGroupMember: string
  otherGoverningDocuments: string[]
  changeType: string
  changeCodes: string[]
  challengeCodes: string[]
  successCodes: string[]
  groundsMentioned: string[]
  ageGroups: string[]
  supportNeeds: string[]
  planChange: string[]
  activities: FacetActivity[]
}

export const facetsOf = (organisation: string): Facets => {
  const found = (facets as Record<string, Facets>)[organisation]
  if (!found) throw new Error(`No facets for ${organisation}`)
  return found
}

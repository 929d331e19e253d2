export { tallyRules } from './findings/tally-rules'
export { tallyFacets, type FacetTally, type KindCounts } from './findings/tally-facets'
export { listEvidence } from './findings/list-evidence'
export { listCrossings } from './findings/list-crossings'

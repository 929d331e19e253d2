import type { Organisation } from '@/people/organisation'
import type { Story } from './story'
import { care } from './stories/care'
import { cityExecutive } from './stories/city-executive'
import { culture } from './stories/culture'
import { education } from './stories/education'
import { energy } from './stories/energy'
import { environment } from './stories/environment'
import { housing } from './stories/housing'
import { leisure } from './stories/leisure'
import { parking } from './stories/parking'
import { parks } from './stories/parks'
import { port } from './stories/port'
import { socialServices } from './stories/social-services'
import { stage } from './stories/stage'
import { urbanPlanning } from './stories/urban-planning'
import { water } from './stories/water'

const administration = (key: string, name: string, story: Story) => ({
  key,
  name,
  kind: 'administration' as const,
  story,
})
const company = (key: string, name: string, story: Story) => ({ key, name, kind: 'company' as const, story })

export type DemoOrganisation = Organisation & { story: Story }

/** The fictional municipality's nine administrations and six companies. */
export const demoOrganisations: DemoOrganisation[] = [
  administration('ORG01', 'Stadskansliet', cityExecutive),
  administration('ORG02', 'Socialförvaltningen', socialServices),
  administration('ORG03', 'Samhällsbyggnadsförvaltningen', urbanPlanning),
  administration('ORG04', 'Kulturförvaltningen', culture),
  administration('ORG05', 'Teknik- och parkförvaltningen', parks),
  administration('ORG06', 'Barn- och utbildningsförvaltningen', education),
  administration('ORG07', 'Fritidsförvaltningen', leisure),
  administration('ORG08', 'Miljö- och bygglovsförvaltningen', environment),
  administration('ORG09', 'Vård- och omsorgsförvaltningen', care),
  company('ORG10', 'Björkviksbostäder AB', housing),
  company('ORG11', 'Björkvik Energi AB', energy),
  company('ORG12', 'Björkviks Vatten AB', water),
  company('ORG13', 'Björkviks Scen och Arena AB', stage),
  company('ORG14', 'Björkviks Hamn AB', port),
  company('ORG15', 'Björkviks Parkering AB', parking),
]

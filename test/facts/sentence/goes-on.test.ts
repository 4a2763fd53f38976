import { describe, expect, it } from 'vitest'
import { meeting, section } from '../build.ts'
import { quotes } from '../decisions/read-decisions.ts'

const told = (text: string) => quotes([section('intro', [text])], meeting({ body: 'Ældrerådet' }))

describe('a paragraph about what others decided or plan', () => {
  it.each([
    'Byrådet vedtog i 2019 en fælles takst. Den ændres ikke, men gælder nu hele året.',
    'Byrådet har godkendt lokalplanen. Der bygges 40 boliger.',
    'Lise Toft forklarede, at træerne bliver. Der lægges en sti langs åen.',
    'Arkitekten viste tegningerne. Indgangen er mod syd. Porten flyttes mod nord.',
    'Udkastet går ud på, at de to råd lægges sammen. Medlemstallet sættes ned til ni.',
    'Forsyningen har besluttet at separere kloakken. Arbejdet udføres i 2026.',
    'Skovrideren fortalte om vinteren. Bøgene fældes i marts.',
    'Ida har været til repræsentantskabsmøde i unionen. Kontingentet stiger til 60 kr. pr. medlem.',
    'Else foreslog, at vejen lukkes. Så flyttes trafikken til Nygade.',
  ])('goes on about it: %s', (text) => expect(told(text)).toEqual([]))

  it.each([
    'Byrådet har godkendt lokalplanen. Rådet sender et høringssvar.',
    'Lise Toft forklarede, at træerne er syge. Der indhentes tilbud på nye.',
    'Arkitekten viste tegningerne. Rådet takkede. Porten flyttes mod nord.',
    'Kommunen har sagt nej. Bænken flyttes til haven.',
    'Forslaget indebærer en ny låge. Forslaget sendes i høring.',
    'Kommunen har besluttet at lukke stien. Der klages.',
    'Formanden fortalte om vinteren. Bøgene fældes i marts.',
  ])('is left by what those who meet do: %s', (text) => expect(told(text)).toHaveLength(1))
})

import { describe, expect, it } from 'vitest'
import { choosesOption, saysTheSame } from '../../../../src/facts/decisions/recommendation/recommended-words.ts'

describe('a decision in the words of the recommendation', () => {
  it.each([
    ['Oversendes til 2. behandling.', 'at taksterne oversendes til 2. behandling den 12. november'],
    ['Lokalplanforslaget vedtaget til offentliggørelse.', 'at forslaget vedtages til offentliggørelse'],
    ['Bidragsprocenten blev enstemmigt fastsat til 1,0.', 'at bidragsprocenten fastsættes til 1,0'],
    ['Anbefalingerne sendes til udvalgene, som melder tilbage.', 'at anbefalingerne drøftes og sendes til udvalgene'],
  ])('says the same: %s', (sentence, asked) => expect(saysTheSame(sentence, asked)).toBe(true))

  it.each([
    ['Bidragsprocenten blev fastsat til 1,1.', 'at bidragsprocenten fastsættes til 1,0'],
    ['Planen vedtages.', 'at planen ikke vedtages'],
    ['Planen vedtages ikke.', 'at planen vedtages'],
    ['Takstbladet godkendt, idet prisen for mad fastholdes.', 'at takstbladet godkendes'],
    ['Godkendt.', 'at planen godkendes'],
    ['Udvalget anbefaler seks grunde.', 'at der anbefales 12 grunde'],
  ])('does not say the same: %s', (sentence, asked) => expect(saysTheSame(sentence, asked)).toBe(false))

  it('chooses the option that is recommended, or another', () => {
    expect(choosesOption('Udvalget valgte mulighed 3.', 'at mulighed 3 vælges')).toBe(true)
    expect(choosesOption('Godkendt, idet linjeføring C vælges.', 'at linjeføring B godkendes')).toBe(false)
    expect(choosesOption('Et flertal anbefaler model B.', 'at der vælges model A')).toBe(false)
    expect(choosesOption('Udvalget valgte model B.', 'at model A eller model B vælges')).toBeNull()
    expect(choosesOption('Rådet høres om placering 1 og 2.', 'at placering 1 vælges')).toBeNull()
    expect(choosesOption('Godkendt, idet model B er for dyr.', 'at model A vælges')).toBeNull()
    expect(choosesOption('Udvalget godkendte planen.', 'at model A vælges')).toBeNull()
  })
})

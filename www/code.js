// Whether a code in hand may be used for a filing, and until when.
import { asides, cardGroups } from "./cards.js";
import { changeList } from "./plans.js";
import { verdictRecord } from "./record.js";
import { dayField, factField, providerField, providerOf, valuesOf } from "./state.js";
import { basis, headline, put, spoken } from "./verdict.js";

/** What the provider calls its code, and what that is. */
const aboutCode = (v) => {
  const { open, code, about } = providerOf(v);
  return open ? "" : [v.say("codeNamed", { code }), about].filter(Boolean).join(v.say("space"));
};

export const code = {
  key: "code",
  name: "code",

  fields: (v) => [
    providerField({ ...v, say: (key) => v.say(key === "provider" ? "issuer" : key) }, v.catalog.providers, aboutCode(v)),
    ...providerOf(v).codeFacts.map((name) => factField(v, name)),
    dayField(v),
  ],

  judge(v) {
    const { asOf, ...facts } = valuesOf(v);
    return v.face.checkCode(facts, { locale: v.catalog.locale, ...(asOf && { asOf }) });
  },

  show(place, v, verdict) {
    const asked = { ...v, questions: { usable: v.say("usable") } };
    // There is one question only: no rule has to say for which it counts.
    put(place, v.banner, headline(asked, verdict), basis(v, verdict), changeList(asked, verdict.changes),
      cardGroups(v, verdict), asides(v, verdict.notes));
  },

  record: (v, verdict) => verdictRecord({ ...v, questions: { usable: v.say("usable") } }, verdict),

  spoken,
};

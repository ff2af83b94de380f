import type { Term } from '../terms';
import { phrasesOf } from './term-table';

/**
 * Words that say whether a thing is required or only preferred, and on which side of them it stands.
 * `preferred-before`: the cue precedes ("preferably in Rust"); `preferred-after`: it follows ("Rust is a plus"); `-weak`: it gives
 * way to the section and to every other cue ("at least one of").
 */
const CUES = {
  'preferred-before': `
preferably|ideally|preferred:|bonus:|bonus if|bonus for|bonus points for|bonus points if|nice to have:|a plus:|plus:
plus if|would be a plus if|even better if|desirable:|optional:|optionally|we would love|extra points for
extra points if|thrilled if|excited if|delighted if|even better if you have|preference for|preference will be given
preference is given|priority will be given|desirably|additional assets|advantage if|it is a plus|it is an advantage
it is a merit|it is merited that|it is meriting that|merited:|it is desirable|nice to have is|merits are|meriting|we value|preferred experience|preferred skills
preferred qualifications|preferred background|preferred knowledge|desirable experience
desirable skills|strong plus:|big plus:|a plus if|a strong plus if|a big plus if|as a bonus|plus if you|advantageous:
advantage:|beneficial if|ideal if|better if|extra:|extra credit for|extra credit if|nice to have
good to have:|desired:|optional skills|desirable qualifications|additional skills|it helps if|it would help if
no deal breaker:|no dealbreaker:|not a deal breaker:|not a dealbreaker:|handy:|we would be happy if|would be happy to see|brownie points for|kudos for|assets:|merit:|a merit if|useful:
helpful:|preferred but not required:|positively valued will be|particularly desired is|we particularly value
in particular experience with|desirable but not essential:|desirable skills include|desired skills include
advantageous skills|beneficial:|a bonus if|bonus points|an advantage is|it would be great if|it is beneficial if
with a preference for|pluses:|pluses include|preferred qualifications include
preferred skills include|especially from candidates with|especially from individuals who have|especially from candidates who have|particularly interested in candidates|especially interested in candidates|not necessarily|additional merits|it is meritorious|special merit
`,
  'preferred-after': `
preferred|is preferred|are preferred|strongly preferred|highly preferred|a plus|is a plus|are a plus|a big plus
a strong plus|a huge plus|a definite plus|a great plus|a bonus|is a bonus|desirable|highly desirable|desired
nice to have|an advantage|a strong advantage|a big advantage|a clear advantage|a great advantage|a distinct advantage
a significant advantage|a competitive advantage|a strong asset|a valuable asset|a great asset|an added plus
appreciated but not required|an asset|as an asset|considered an asset|is advantageous|advantageous|of advantage
beneficial|is beneficial|appreciated|welcome|would be great|would be ideal|helpful|is helpful|a merit|meritorious
merit|an added advantage|an additional asset|not required|not mandatory|optional|would be nice|valued|is valued
favourable|useful|a nice plus|good to have|would be beneficial|will be considered favourably|considered favourably
considered favorably|looked upon favourably|will be prioritised|will be prioritized|is prioritised|are prioritised
would be an advantage|would be advantageous|would be appreciated|is appreciated|are appreciated|highly appreciated
is welcome|are welcome|is welcomed|highly valued|are valued|will be valued|positively valued|valuable|is valuable
a strong merit|are merits|are meriting|is meriting|counted as a plus|considered a plus|considered as a plus
seen as a plus|considered an advantage|considered as an advantage|considered advantageous|considered beneficial
viewed favorably|viewed favourably|of benefit|a benefit|are beneficial|are desirable|is desirable|would be desirable
is desired|are desired|are advantageous|would be useful|is useful|would be helpful|are helpful|a nice to have
but no deal breaker|no dealbreaker|not a dealbreaker|not a deal breaker|handy|but not required|not necessary|not essential|not a must|not a requirement|considered a merit|is a merit
is considered a merit|an extra|a great bonus|a real plus|an added bonus|an added value|is an additional advantage
strengthens your application|preferable|is preferable|are preferable|would be preferable|is preferential|are preferential|preferential|is a preference|will strengthen|additional plus|is ideal|are a bonus|count as|pluses
`,
  'required-after': `
required|is required|are required|essential|is essential|mandatory|a must|is a must|must have|necessary|is necessary
compulsory|a prerequisite|indispensable
`,
  'required-before': `
must|must have|must hold|must be|required:|requires|we require|essential:
`,
  'required-before-weak': `
minimum of|at least|you need|need to have|you have|should have|has to|you should|you will need
`,
  'required-after-weak': `
expected|is expected|needed|is needed|are needed
`,
};

/** The cues as terms, by their kind and side. */
export const NEED_CUES: readonly Term[] = Object.entries(CUES).map(([id, forms]) => ({
  kind: 'cue',
  id,
  forms: phrasesOf(forms),
}));

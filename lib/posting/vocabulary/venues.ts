import { termTable } from './term-table';

/**
 * Venues of publication by short name. `~venue`: letters or words of other meanings (Nature, a chi-square, an RSS feed) that
 * count only beside another venue or where publishing is spoken of.
 */
export const VENUE_TERMS = termTable(
  'venue',
  `
NeurIPS|Neur IPS|=NIPS|Neural Information Processing Systems|Advances in Neural Information Processing Systems
ICML|International Conference on Machine Learning
ICLR|International Conference on Learning Representations
AAAI|Association for the Advancement of Artificial Intelligence~venue
IJCAI|International Joint Conference on Artificial Intelligence
=UAI~venue|Uncertainty in Artificial Intelligence~venue
AISTATS|=AIStats|AI & Statistics|Artificial Intelligence and Statistics
=COLT~venue|Conference on Learning Theory
JMLR|Journal of Machine Learning Research
TMLR|Transactions on Machine Learning Research
TPAMI|=PAMI|Transactions on Pattern Analysis and Machine Intelligence|Pattern Analysis and Machine Intelligence
=KDD~venue|=SIGKDD|ACM KDD|=KDD
=WWW~venue|The Web Conference|TheWebConf|World Wide Web Conference
SIGIR
=RecSys|ACM RecSys
CVPR|Computer Vision and Pattern Recognition~venue
ICCV|International Conference on Computer Vision
ECCV|European Conference on Computer Vision
=ACL~venue|=*ACL|Association for Computational Linguistics
EMNLP|Empirical Methods in Natural Language Processing
NAACL
=COLM~venue|Conference on Language Modeling
INTERSPEECH
ICASSP|International Conference on Acoustics, Speech and Signal Processing
ICRA|International Conference on Robotics and Automation
=IROS|Intelligent Robots and Systems
=CoRL|=CORL|Conference on Robot Learning
=RSS~venue|Robotics: Science and Systems|Robotics Science and Systems
MICCAI
=Nature~venue
=Science~venue
SIGGRAPH|SIGGRAPH Asia
=CHI~venue|ACM CHI
=VLDB
=SIGMOD
=OSDI
=SOSP
MLSys|=MLSYS
`,
);

/** A listing made up for the welcome page. No such employer exists. */
export const PRACTICE_TEXT = `Research Scientist, Machine Learning
Heronsbill Labs · Boston, MA, United States

Heronsbill Labs studies how machine learning models can forecast river floods. You will design new methods and publish them.

What we ask for
- PhD in Computer Science, Statistics or a related field
- 3+ years of research experience in machine learning
- Fluent in Python and PyTorch
- Publications at venues such as NeurIPS or ICML

Nice to have
- Experience with JAX and distributed training

Pay and application
The base salary is $150,000 to $185,000 per year.
Please send a CV and a cover letter by 15 January 2027.`;

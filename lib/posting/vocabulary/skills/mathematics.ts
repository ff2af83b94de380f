/** Mathematics and statistics behind the field. */
export const MATHEMATICS = `
*linear algebra|matrix algebra|numerical linear algebra
*calculus~maths|multivariate calculus|multivariable calculus|differential calculus|vector calculus|mathematical analysis
*probability~maths|probabilistic concepts|probability theory|probabilistic modelling|probabilistic models|probabilistic methods|probabilistic machine learning|probabilistic inference|probabilistic graphical models|graphical models|stochastic processes|applied probability|probabilistic reasoning|probabilistic deep learning|probabilistic approaches|probabilistic programming|stochastic models|stochastic methods|high-dimensional probability theory
*statistics~maths|statistical analysis|statistical background|statistics background|mathematical and statistical|statistics and probability|statistical analyses|statistical methods|statistical modelling|statistical models|statistical inference|statistical techniques|statistical data analysis|biostatistics|applied statistics|mathematical statistics|statistical theory|statistical tools|statistical methodology|computational statistics|statistical tests|multivariate statistics|statistical approaches|statistical software|Bayesian statistics|statistical knowledge|statistical analysis methods|data statistics|statistical programming|statistically analyze|high-dimensional statistics|statistical analysis of data|statistical skills|statistical data modelling|statistical algorithms|statistical reasoning|spatial statistics|nonparametric statistics|non-parametric statistics|robust statistics
*optimization~optim|convex optimization|mathematical optimization|numerical optimization|stochastic optimization|combinatorial optimization|optimization theory|optimization methods|optimization algorithms|optimization techniques|non-convex optimization|nonconvex optimization|linear programming|integer programming|mixed integer programming|gradient-based optimization|gradient descent|black-box optimization|Bayesian optimization|multi-objective optimization|discrete optimization|operations research|distributed optimization|bilevel optimization|optimization problems|robust optimization|continuous optimization~area|large-scale optimization|convex analysis|topology optimization|constrained optimization|global optimization|mathematical programming
*Bayesian methods|Bayesian|Bayesian inference|Bayesian modelling|Bayesian models|Bayesian statistics|Bayesian deep learning|Bayesian learning|Bayesian networks|Bayesian optimization|Bayesian neural networks|Bayesian machine learning|Bayesian analysis|Bayesian experimental design|Bayesian data analysis|Gaussian processes|=MCMC|Markov chain Monte Carlo|variational inference|Bayes|simulation-based inference
*hypothesis testing|hypothesis tests|statistical hypothesis testing|significance testing|statistical testing|statistical significance|statistical significance testing
*information theory|information-theoretic
*numerical methods|numerical analysis|numerical modelling|numerical simulation|finite element|finite element method|finite volume|numerical algorithms|numerical solvers|numerical mathematics|numerical techniques|numerical linear algebra|numerical models|numerical computing|numerical solution
*signal processing|digital signal processing|statistical signal processing|signal analysis|biomedical signal processing|=DSP|audio signal processing|signal and image processing|processing of signals|image and signal processing|time-frequency analysis|compressed sensing|compressive sensing|EEG signal processing|radar signal processing
mathematics|mathematical background|mathematical skills
applied mathematics
mathematical modelling|mathematical models
discrete mathematics
combinatorics
graph theory
number theory
abstract algebra|group theory
topology~area|algebraic topology|geometric topology
topological data analysis|=TDA~ai
differential geometry|Riemannian geometry
computational geometry|geometry processing
functional analysis
harmonic analysis
Fourier analysis|Fourier transform
measure theory
real analysis
complex analysis
differential equations|ordinary differential equations|=ODEs
partial differential equations|=PDEs|=PDE
stochastic differential equations|=SDEs
dynamical systems
chaos theory
control theory|optimal control|control systems
model predictive control|=MPC~ai
system identification
game theory|mechanism design
decision theory
learning theory|statistical learning theory|computational learning theory|machine learning theory
statistical learning
approximation theory
random matrix theory
high-dimensional probability theory
stochastic calculus|Markov processes
Markov chains|Markov models|hidden Markov models|=HMM|=HMMs
Markov decision processes|=MDPs|=POMDP
Monte Carlo methods|Monte Carlo
importance sampling
queueing theory
network science|complex networks|network analysis
complex systems
statistical physics|statistical mechanics
tensor methods|tensor decomposition|tensor networks
matrix factorization|matrix decomposition|singular value decomposition
random forests|decision trees|tree-based models
gradient boosting|boosted trees
support vector machines|=SVM|=SVMs
kernel methods|kernel machines
linear models|linear regression|generalized linear models
logistic regression
regression analysis|regression models
mixed-effects models|mixed models|hierarchical models|multilevel models
survival analysis
extreme value theory
spatial statistics|spatial modelling|geostatistics
nonparametric statistics|non-parametric statistics
robust statistics
multivariate analysis
experimental design|design of experiments|A/B testing|A/B tests|=DoE~code|controlled experiments
sampling methods|survey sampling
psychometrics
econometrics
financial mathematics|mathematical finance|quantitative finance
risk modelling
actuarial science
inverse problems
state estimation|Kalman filters|Kalman filtering
particle filters
data assimilation
multi-scale modelling|multiscale modelling
surrogate models|surrogate modelling|reduced order models|reduced-order modelling
computational fluid dynamics|=CFD
scientific computing|computational science|scientific computation
symbolic computation|computer algebra
symbolic regression
automatic differentiation|autodiff
formal methods|formal verification|model checking
automated reasoning|theorem proving
mathematical logic|logic programming
constraint programming|constraint satisfaction|=SAT solvers|=SMT~code
evolutionary algorithms|genetic algorithms|evolutionary computation
swarm intelligence|particle swarm optimization
simulated annealing
submodularity
complexity theory|computational complexity
coding theory
wavelets|wavelet analysis
neural tangent kernel
mean-field theory
`;

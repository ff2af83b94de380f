import type { Term } from '../terms';
import { listed } from './listed';

/** Words that show what the work is: research, an academic post, or building and running a product. */
const SIGNALS = {
  research: `novel methods, novel approaches, novel algorithms, novel architectures, novel techniques, novel research, novel machine learning, novel deep learning,
    novel models, novel ideas, new methods, new algorithms, new techniques, new approaches, new architectures, new model architectures,
    new learning algorithms, new machine learning methods, new models, new research directions, new ideas, new methodology, innovative methods,
    innovative algorithms, state of the art, sota, advance the state, push the boundaries, pushing the boundaries, push the frontier, pushing the frontier,
    advance the frontier, frontier research, cutting-edge research, groundbreaking research, ground-breaking research, fundamental research,
    basic research, original research, foundational research, applied research, exploratory research, long-term research, independent research,
    research agenda, research direction, research roadmap, research question, research problem, research project, research ideas, research program,
    research programme, research team, research group, research lab, research community, research scientists, research papers, research results,
    research findings, research output, research experience, research background, research interests, research topics, conduct research,
    conducting research, perform research, do research, carry out research, research and develop, hypothesis, hypotheses, experiments, run experiments,
    design experiments, designing experiments, experimentation, experimental results, ablation, ablation studies, invent, inventing, scientific rigor,
    scientific rigour, scientific curiosity, open research, theoretical, theory, scientific discovery, proof of concept, literature, recent literature,
    latest literature, open problems, open-ended, unsolved problems, blue-sky, from first principles, replicate, reproduce papers, implement papers`,
  papers: `publish, publishing, published, publication, publication record, track record of publications, peer-reviewed, first-author, top-tier conferences,
    top conferences, leading conferences, top-tier venues, top venues, premier conferences, major conferences, international conferences,
    scientific journals, international journals, academic journals, papers, conference papers, academic papers, scientific papers, journal articles,
    present at conferences, presenting at conferences, patents, neurips, nips, icml, iclr, cvpr, iccv, eccv, acl, emnlp, naacl, aaai, kdd, interspeech,
    icassp, siggraph, corl, miccai, jmlr`,
  product: `ship, shipping, shipped, production, productionize, productionizing, productionise, production systems, production environment, production-ready,
    production-grade, productize, deploy to production, deploying models, deploy models, customers, clients, client-facing, customer-facing, users,
    end users, product features, product team, product managers, product management, product roadmap, product development, stakeholders,
    business stakeholders, business needs, business problems, business requirements, business impact, business value, business outcomes, microservices,
    rest, restful, apis, api, backend services, web applications, web services, full-stack, frontend, backend, ci/cd, unit tests, code reviews, clean code,
    maintainable code, high-quality code, agile, scrum, sprint, sla, on-call, uptime, latency, scalability, scalable systems, monitoring, observability,
    data pipelines, etl, data warehouse, dashboards, tableau, power bi, kpi, kpis, a/b testing, a/b tests, mlops, model deployment, model monitoring,
    deployment, integrations, workflows, automation, revenue, sales, roi, go-to-market, saas, startup, fast-paced, cross-functional, ownership, roadmap,
    prompt engineering, langchain, llamaindex, vector databases, rag, chatbots, ai agents, agentic, feature engineering, terraform, kubernetes, docker,
    end-to-end, software development, software engineering, infrastructure, platform, reliability, maintain, maintaining, debugging, troubleshoot`,
  academic: `laboratory, doctoral students, tuition waiver, principal investigators, habilitation, university, faculty, department, school of, institute, professor, prof., supervisor, supervised by, supervision,
    research council, marie curie, marie skłodowska-curie, marie sklodowska-curie, horizon 2020, erc, dfg, epsrc, campus, doctoral, phd students, thesis,
    dissertation, academic, undergraduate, graduate students, students`,
} as const;

/** Words by which work is research, academic or the making of a product. */
export const SIGNAL_TERMS: readonly Term[] = Object.entries(SIGNALS).map(([id, phrases]) => ({
  kind: `signal`,
  id,
  forms: listed(phrases),
}));

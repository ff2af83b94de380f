/** What models are built and run on: tools of engineering, compute, clouds. */
export const SYSTEMS = `
*=Git|=git|Git version control|=GIT|git-based
*Docker|=Dockerfile|docker containers
*Kubernetes|k8s|Kubeflow|Kubeflow Pipelines
*Linux|Ubuntu|Linux/Unix|Unix/Linux|Debian|CentOS
*Slurm
*CUDA|cuDNN|CUDA C++|CUDA/C++|CuPy|CUTLASS
*GPU computing|GPU|GPU programming|GPUs|graphics processing units|TPU|A100|H100|H200|=B200|=GB200|=MI300X|graphics cards|GPGPU|Trainium|tensor processing units|DGX
*distributed training|multi-GPU training|multi-GPU jobs|multi-node jobs|multi-GPU runs|training on several GPUs|several GPUs|multiple GPUs|multi-node training|multi-GPU and multi-node training|distributed learning|distributed deep learning|distributed machine learning|distributed model training|=FSDP|=DDP|model parallelism|tensor parallelism|pipeline parallelism|data parallelism|expert parallelism|distributed training systems|distributed ML training|distributed ML|distributed data parallel|fully sharded data parallel|distributed pre-training|distributed pretraining|distributed LLM training|parallel training|large-scale distributed training|data parallel training|model parallel training|sequence parallelism|context parallelism|=ZeRO~code
*HPC|high-performance computing|supercomputing|supercomputer|high-performance computer|computing cluster|compute cluster|cluster computing|high performance compute|exascale|exascale computing|high performance scientific computing|high-performance parallel computing
*AWS|Amazon Web Services|SageMaker|=EC2|=S3~code|Amazon EC2|Bedrock~code|Amazon Bedrock|AWS Bedrock|SageMaker Pipelines
*Google Cloud|GCP|BigQuery|Vertex AI|Google Kubernetes Engine
*Azure|Azure ML|Azure Machine Learning
*CI/CD|continuous integration|continuous deployment|continuous delivery|=CI~code|CI pipelines|GitHub Actions|Jenkins|GitLab CI|=CICD|CircleCI
*MLOps~team|ML Ops|machine learning operations|LLMOps|ML operations|MLflow|Weights & Biases|Weights and Biases|wandb|model registry
*Jupyter|JupyterLab|iPython|JupyterHub|Colab
Unix
version control|GitHub|GitLab|Bitbucket|=SVN|Subversion|Mercurial|version control systems
Terraform
=Ansible
=Helm~code
=Pulumi
Prometheus
=Datadog
OpenTelemetry
Apptainer|=Singularity~code
Podman
=OpenMPI|=MPI|Message Passing Interface
OpenMP
=NCCL|RDMA|InfiniBand
=RoCE~code
=PBS~code|=LSF~code|Sun Grid Engine
=Lustre|parallel file systems
job schedulers|job scheduling
parallel computing|parallel programming|parallel algorithms
distributed systems|large-scale distributed systems
distributed computing
cloud computing|cloud platforms|cloud infrastructure|cloud services|cloud environments
=OCI~code|Oracle Cloud
IBM Cloud
CoreWeave
Lambda Labs
serverless
microservices
containerization|containers~code
virtualization|virtual machines
operating systems
embedded systems|embedded software|embedded devices
edge computing|edge AI|edge devices|on-device ML|on-device machine learning|on-device AI
TinyML
Internet of Things|=IoT
FPGA
ASIC|AI accelerators|hardware accelerators|machine learning accelerators
neuromorphic computing|neuromorphic
quantum computing|quantum computers
quantum machine learning
Qiskit
PennyLane
=Cirq
photonic computing
in-memory computing
=Jetson|NVIDIA Jetson
=Arduino|Raspberry Pi
microcontrollers
=RISC-V
computer architecture
compilers|ML compilers
performance engineering|performance optimization|performance tuning|code optimization
profiling tools|=Nsight|profiling~code
mixed precision|mixed-precision training|=FP8|=bfloat16
FlashAttention|Flash Attention
inference optimization|LLM inference|model inference|efficient inference
model serving|model deployment|deployment of models|deploying models
speculative decoding
KV cache
training infrastructure|ML infrastructure|machine learning infrastructure|AI infrastructure
large-scale training|large-scale model training|training at scale
experiment tracking
ClearML
Neptune.ai
TensorBoard
=Comet ML
Kubeflow Pipelines
SageMaker Pipelines
=DevOps
Infrastructure as Code
unit testing|unit tests|test-driven development|pytest
code review
software engineering|software development
software architecture
object-oriented programming|=OOP
functional programming
agile development|Agile methodology|=Scrum|=Kanban~code
=Jira|=Confluence~code
API design|API development
full-stack
backend development|back-end development
front-end development|frontend development
mobile development|Android development|iOS development
open source
reproducible research|reproducibility
scientific software|research software
algorithms and data structures|data structures and algorithms|data structures
algorithm design|design of algorithms
concurrency|multithreading|multi-threading
networking protocols|computer networks|computer networking
cybersecurity|cyber security|information security|network security
cryptography
blockchain
=Conda|=Anaconda~code
=Poetry~code
=VS Code
=Vim|=Emacs
=Android
=iOS
=Windows~code
=macOS
systems programming
real-time systems
`;

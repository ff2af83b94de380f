/** What models are built and run on: tools of engineering, compute, clouds. */
export const SYSTEMS = `
*=Git|=git|Git version control|=GIT|git-based
*Docker|=Dockerfile|Docker Compose|docker containers
*Kubernetes|k8s|Kubeflow
*Linux|Ubuntu|Linux/Unix|Unix/Linux|GNU/Linux|Debian|CentOS|Red Hat Linux
*Slurm
*CUDA|cuDNN|CUDA kernels|CUDA C++|CUDA/C++|CuPy|CUTLASS
*GPU computing|GPU|GPU programming|GPU cluster|GPUs|GPU acceleration|GPU-accelerated|multi-GPU|graphics processing units|GPU kernels|GPU resources|GPU infrastructure|TPU|Cloud TPU|A100|H100|H200|=B200|=GB200|=MI300X|graphics cards|GPGPU|Trainium|tensor processing units|DGX
*distributed training|multi-GPU training|multi-node training|multi GPU training|multi-GPU and multi-node training|distributed learning|distributed deep learning|distributed machine learning|distributed model training|=FSDP|=DDP|model parallelism|tensor parallelism|pipeline parallelism|data parallelism|expert parallelism|distributed training systems|distributed ML training|distributed ML|distributed data parallel|fully sharded data parallel|distributed pre-training|distributed pretraining|distributed LLM training|parallel training|large-scale distributed training|data parallel training|model parallel training|sequence parallelism|context parallelism|=ZeRO~code
*HPC|high-performance computing|high performance computing|supercomputing|supercomputer|high-performance computer|high performance computer|computing cluster|compute cluster|cluster computing|supercomputing centre|supercomputing center|high performance compute|high-performance compute|high-performance computing cluster|exascale|exascale computing|high performance scientific computing|high-performance parallel computing|supercomputing facilities
*AWS|Amazon Web Services|SageMaker|Amazon SageMaker|AWS SageMaker|=EC2|=S3~code|Amazon EC2|AWS Lambda|Bedrock~code|Amazon Bedrock|AWS Bedrock
*Google Cloud|GCP|Google Cloud Platform|BigQuery|Vertex AI|Google Cloud Services|Google Kubernetes Engine
*Azure|Microsoft Azure|Azure ML|Azure Machine Learning|MS Azure|Azure OpenAI
*CI/CD|continuous integration|continuous deployment|continuous delivery|=CI~code|CI pipelines|CI/CD pipelines|GitHub Actions|Jenkins|GitLab CI|continuous integration and deployment|continuous integration/continuous deployment|continuous integration/delivery|=CICD|CircleCI
*MLOps~team|ML Ops|machine learning operations|LLMOps|ML operations|MLflow|Weights & Biases|Weights and Biases|wandb|model registry
*Jupyter|Jupyter notebooks|Jupyter Notebook|JupyterLab|Jupyter Lab|iPython|JupyterHub|Colab|Google Colab|iPython notebooks
`;

/** Libraries and frameworks of machine learning. */
export const FRAMEWORKS = `
*PyTorch|Py Torch|torch.nn|=Torch~code|torchvision|torchaudio|libtorch|PyTorch Geometric
*TensorFlow|Tensor Flow|tf.keras|=TF~code|=TF2|TFX|Tensorflow.js|TensorFlow Probability|TensorFlow Federated
*=JAX|=Jax|=jax~code|=Flax~code|=Optax|=Equinox~code
*Keras
*scikit-learn|scikitlearn|sklearn|scikit|sci-kit|sk-learn
*Hugging Face~hub|HuggingFace~hub|Hugging Face Transformers|Huggingface Transformers|=HF Transformers|Hugging Face Diffusers|Hugging Face Accelerate
*XGBoost|XG Boost|extreme gradient boosting
*OpenCV|Open CV
*ONNX|onnxruntime
*DeepSpeed|Deep Speed
*=Megatron|Megatron-LM|=Megatron-Core|=Megatron Core
*vLLM
*=Ray~code|=Ray Tune|=Ray Serve|=Ray Train|=Ray RLlib|=RLlib
*=Triton~code|OpenAI Triton|Triton Inference Server|NVIDIA Triton|Triton kernels|=Triton/CUDA
PyTorch Geometric|=PyG
Deep Graph Library|=DGL
Lightning AI
fastai|fast.ai
=Caffe|=Caffe2
MXNet
=Theano
=Chainer
PaddlePaddle|=Paddle~code
=MindSpore
LightGBM
CatBoost
=Haiku~code
TensorRT|TensorRT-LLM
OpenVINO
Core ML|CoreML
ExecuTorch
=TVM~code|Apache TVM
=XLA
=MLIR
=LLVM
=Diffusers~code|Hugging Face Diffusers
Sentence Transformers|SBERT
LangChain
LangGraph
LlamaIndex|Llama Index
=Haystack~code
DSPy
AutoGen
CrewAI
Semantic Kernel
OpenAI API|OpenAI SDK
Anthropic API|Claude API
Model Context Protocol|=MCP
Ollama
llama.cpp|llama-cpp|llama cpp
=SGLang
Text Generation Inference|=TGI
KServe
BentoML
TorchServe
Triton Model Analyzer
=FSDP2
Accelerate library|Hugging Face Accelerate
=PEFT
=LoRA|QLoRA|low-rank adaptation
=TRL
Axolotl
=Unsloth
=NeMo|NVIDIA NeMo
Colossal-AI
Fairseq
AllenNLP
spaCy
=NLTK
Gensim
CoreNLP
=Stanza~code
=Flair~code
Kaldi
ESPnet
SpeechBrain
=Whisper~code|OpenAI Whisper
=HTK~code
librosa
=timm
Detectron2|Detectron
MMDetection|OpenMMLab|MMSegmentation
=YOLO|YOLOv5|YOLOv8
Segment Anything|=SAM~ai|=SAM2
=DINO|DINOv2
=MONAI
=nnU-Net
=ITK|SimpleITK|=VTK
3D Slicer|=Slicer~code
Open3D
PyTorch3D
=Kornia
scikit-image
=Pillow~code|Python Imaging Library
FFmpeg
GStreamer
MediaPipe
Stable-Baselines3|Stable Baselines
OpenAI Gym|=Gymnasium|=Gym~code
PettingZoo
=Acme~code
Dopamine RL
CleanRL
TorchRL
MuJoCo
PyBullet
Isaac Gym|Isaac Sim|Isaac Lab|NVIDIA Isaac
=Gazebo
=Drake~code
=Habitat~ai
AI2-THOR
=CARLA
AirSim
=SUMO~code
=Unity~code|Unity ML-Agents|Unity3D|Unity 3D|Unity game engine
Unreal Engine
=Webots
CoppeliaSim
=ROS|ROS 2|ROS2|Robot Operating System
MoveIt
=Nav2
=PX4
NVIDIA Omniverse|=Omniverse
=Stan~code|PyStan|CmdStan|=RStan
PyMC|PyMC3
=NumPyro
=Pyro~code
TensorFlow Probability
=Edward~code
=JAGS
=BUGS~code
GPyTorch
BoTorch
=GPflow
=Ax~code
=Optuna
=Hyperopt
=SMAC~code
=Auto-sklearn
AutoGluon
H2O.ai|=H2O~code
Vowpal Wabbit
statsmodels
=Prophet~code
GluonTS
=Darts~code
sktime
tsfresh
DoWhy
EconML
CausalML
=Captum
InterpretML
TransformerLens
Fairlearn
AI Fairness 360|=AIF360
Opacus
=Flower~code|Flower framework
=PySyft
TensorFlow Federated
Adversarial Robustness Toolbox
=Foolbox
CleverHans
=CVXPY
=Gurobi
=CPLEX
=MOSEK
OR-Tools
=Pyomo
=IPOPT|=CasADi
=COIN-OR
=FEniCS|=FEniCSx
=OpenFOAM
COMSOL
=ANSYS
=Abaqus
Simulink
LabVIEW
=PETSc
=Trilinos
=Eigen~code
=BLAS|=LAPACK|=cuBLAS
=FFTW
=Boost~code
Qt framework|=PyQt
React.js|ReactJS|=React~code
React Native
Angular|AngularJS
Vue.js|VueJS
Svelte
Next.js
Node.js|NodeJS
Express.js
Django
Flask
FastAPI
=Spring Boot|=Spring~code
gRPC
REST APIs|REST API|RESTful
=Streamlit
=Gradio
=Dash~code|Plotly Dash
Three.js
WebGL
WebGPU
OpenGL
=Vulkan~code
D3.js|=D3~code
Electron framework
TensorFlow.js
`;

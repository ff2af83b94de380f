/** Areas, methods and model families of machine learning. */
export const AREAS = `
*deep learning|=DL~ai|machine (and deep) learning|deep neural networks|deep neural nets|=DNN|=DNNs|deep networks|deep reinforcement learning|deep RL|=DRL|deep models|deep generative models|deep generative modelling|deep learning models|deep architectures|deep generative|deep representation learning|geometric deep learning|deep machine learning|Bayesian deep learning|deep convolutional neural networks|distributed deep learning|deep nets|deep transfer learning|probabilistic deep learning|deep metric learning|deep unsupervised learning|deep latent variable models|deep probabilistic models|deep vision models|deep vision|science of deep learning|theory of deep learning|deep learning theory|efficient deep learning
*neural networks|neural nets|artificial neural networks|=ANN~ai|=ANNs|deep neural networks|deep neural nets|=DNN|=DNNs|Bayesian neural networks|neural models|neural architectures|spiking neural networks|physics-informed neural networks|feedforward neural networks|neuronal networks|neural modeling~ai|neural methods|PINNs|artificial neuronal networks|neural approaches|equivariant neural networks
*NLP|natural language processing|natural language understanding|=NLU|natural language generation|=NLG|text mining|language technology|computational linguistics|natural language|text classification|machine translation|question answering|named entity recognition|sentiment analysis|text analytics|language understanding|language processing|human language technology|text summarization|information extraction|natural language inference|dialogue systems|dialog systems|word embeddings|text generation|language generation|neural machine translation|text analysis|text processing|textual data analysis|topic modelling|semantic parsing|entity linking|relation extraction|=NER|dialogue modelling|natural language technologies|spoken language understanding|language technologist|summarization~ai|coreference resolution|automatic summarization
*large language models|LLM|language models|language modelling|=GPT|=GPT-4|=GPT-3|ChatGPT|=BERT|=Llama|=LLaMA|=Claude~ai|=Gemini~ai|=Mistral~ai|pretrained language models|pre-trained language models|generative language models|neural language models|small language models|=SLMs|foundation language models|Large LMs|=LLM/VLM|transformer language models|large reasoning models|LLM inference|LLM agents|LLM reasoning|LLM pretraining|=GPT-J|=GPT-NeoX
*computer vision|deep vision|deep vision models|=CV~vision|machine vision|object detection|image recognition|semantic segmentation|image classification|pose estimation|visual recognition|video understanding|3D vision|visual understanding|scene understanding|image understanding|object recognition|object tracking|instance segmentation|visual perception~ai|face recognition|facial recognition|action recognition|3D reconstruction|depth estimation|visual computing|video analysis|optical flow|visual tracking|=SLAM|visual SLAM|image captioning|visual learning|visual question answering|=VQA|=NeRF|=NeRFs|neural radiance fields|Gaussian splatting|vision models|visual reasoning|video analytics|vision transformers|computational vision|multi-view geometry|activity recognition|vision foundation models|gaze estimation|segmentation models|visual scene understanding|low-level vision|vision algorithms|vision systems|stereo vision|image matching|image and video analysis|3D computer vision|image and video processing|vision-based|video recognition|vision and language|vision & language|image retrieval|3D scene understanding|image analysis~notmedical|image segmentation~notmedical|image processing~notmedical|multi-object tracking|neural rendering
*reinforcement learning|=RL|deep reinforcement learning|deep RL|=DRL|multi-agent reinforcement learning|=MARL|inverse reinforcement learning|offline reinforcement learning|multi-agent RL|model-based RL|offline RL|policy gradient|Q-learning|bandits|=PPO~ai|imitation learning|hierarchical reinforcement learning|RL environments|online RL|policy optimization|safe reinforcement learning|=RLVR|=GRPO|RL algorithms|RL training|RL agents|Dopamine RL
*generative models|generative AI|=GenAI|gen-AI|generative modelling|=AIGC|deep generative models|deep generative modelling|generative artificial intelligence|generative machine learning|variational autoencoders|=VAE|=VAEs|normalizing flows|normalising flows|image generation|video generation|text-to-image|text-to-video|generative methods|generative neural networks|flow matching|generative deep learning|generative techniques|generative approaches|generative systems|energy-based models|image synthesis|generative video|generative media|image and video generation|video generation models|generative 3D|generative networks|audio generation|music generation|3D generation|generative image|generative vision|generative foundation models|generative world models|deep generative|=GAI|=GenAI/LLM
*diffusion models|diffusion-based|Stable Diffusion|latent diffusion|denoising diffusion|diffusion transformers|score-based models|score-based generative|diffusion probabilistic models|=DDPM|diffusion-based models|diffusion~ai|diffusion policy|diffusion modelling|diffusion generative models|score-based diffusion|score matching|diffusion language models|video diffusion|image diffusion
*=GANs|generative adversarial networks|generative adversarial|generative adversarial nets|generative adversarial models|StyleGAN|CycleGAN
*transformers~transformer|transformer models|transformer architectures|transformer-based|attention mechanisms|vision transformers|=ViT|=ViTs|Transformer-based models|self-attention|transformer networks|transformer language models|diffusion transformers|attention-based models|=Transformer|encoder-decoder models|transformer neural networks|=Swin Transformer
*CNNs|convolutional neural networks|convolutional networks|convolutional nets|ConvNets|convolutional|=ResNet|=U-Net|=UNet|convolution neural networks|deep convolutional neural networks|=Faster R-CNN|=Mask R-CNN
*RNNs|recurrent neural networks|recurrent networks|=LSTM|=LSTMs|long short-term memory|=GRU|gated recurrent
*graph neural networks|message-passing networks|message passing networks|message-passing neural networks|=GNN|=GNNs|graph neural nets|graph learning|graph representation learning|graph convolutional networks|=GCN|=GCNs|graph machine learning|graph deep learning|graph-based machine learning|graph transformers|graph networks|geometric deep learning|message passing neural networks|graph attention networks|graph ML|learning on graphs|graph embeddings|machine learning on graphs
*representation learning|learned representations|learning representations|learns representations|learn representations|deep representation learning|graph representation learning|embedding learning|disentangled representation learning|manifold learning|latent representations|feature learning|embedding models|learning of representations|multimodal representation learning|self-supervised representation learning|unsupervised representation learning
*self-supervised learning|self supervised|self-supervision|=SSL~ai|masked autoencoders|self-supervised methods|self-supervised pretraining|self-supervised training|self-supervised representation learning|masked modeling
*supervised learning|(un)supervised|(un)supervised learning|(un)supervised machine learning|un/supervised learning|(semi-)supervised learning|supervised machine learning|supervised methods|supervised classification|supervised models|supervised techniques|supervised algorithms|supervised ML|fully supervised learning
*unsupervised learning|(un)supervised|(un)supervised learning|(un)supervised machine learning|un/supervised learning|un-supervised learning|unsupervised machine learning|unsupervised methods|unsupervised|unsupervised techniques|unsupervised models|unsupervised algorithms|unsupervised clustering|clustering algorithms|unsupervised representation learning|deep unsupervised learning|unsupervised ML
*federated learning|federated machine learning|federated optimization|federated|TensorFlow Federated
*transfer learning|domain adaptation|domain generalization|domain transfer|transferable learning|knowledge transfer~ai|cross-domain learning|cross-lingual transfer|deep transfer learning
*meta-learning|metalearning|learning to learn|meta-reinforcement learning
*active learning~notteaching|active machine learning|active sampling|active learning strategies
*continual learning~growth|incremental learning|online continual learning|lifelong machine learning|catastrophic forgetting|continual pre-training|continual pretraining|life-long machine learning|lifelong learning~study|continuous learning~study
*causal inference|causality|causal machine learning|causal modelling|causal discovery|causal models|causal reasoning|causal analysis|causal learning|causal representation learning|causal effects|causal ML|causal graphs|causal effect estimation|causal methods|causal structure learning|treatment effect estimation|counterfactual inference|counterfactual reasoning|causal AI
*time series|time series analysis|time series forecasting|timeseries|temporal data|time-series data|sequential data|time-series modelling|spatio-temporal data|spatiotemporal data|longitudinal data analysis|forecasting models|temporal modelling
*speech~notspeech|speech recognition|automatic speech recognition|=ASR|speech synthesis|text-to-speech|=TTS|speech processing|speech technology|speaker recognition|voice recognition|speech-to-text|speaker verification|speech enhancement|spoken language processing|spoken language understanding|voice conversion|spoken dialogue|speaker diarization|speech translation|speech models|speech-to-speech|voice synthesis|spoken language|voice cloning|speech understanding|voice technology|speech and audio|voice assistants|audio and speech|speech data|voice activity detection|speech generation
*robotics|robot|robot learning|robotic systems|embodied AI|humanoid|=HRI|embodied agents|embodied intelligence|dexterous manipulation|legged locomotion|motion planning|physical AI|drones~robot|unmanned aerial vehicles|=UAV|=UAVs|soft robotics|swarm robotics|whole-body control|sim-to-real|sim-to-real transfer|sim2real|vision-language-action|vision-language-action models|=VLA|=VLAs|teleoperation|robotic learning|wearable robots|medical robotics|surgical robotics|agricultural robotics|space robotics|multi-robot systems
*multimodal learning|multimodal|multi-modal|multimodal machine learning|multimodal models|vision-language|vision-language models|vision and language|vision & language|=VLM|=VLMs|multimodality|multimodal data|multi-modality|vision/language|visual language models|multimodal AI|multimodal LLMs|=MLLM|=MLLMs|multimodal representation learning|visual question answering|=VQA|image captioning|language and vision|audio-visual|audiovisual~ai|cross-modal|image-text|image-language|video-language|multi-modal learning|multimodal foundation models|=CLIP~ai|visual-language|vision-language-action|vision-language-action models|=LLM/VLM|text-image|omni-modal|=VLA|=VLAs|visual-linguistic|language-vision
*recommender systems|recommendation systems|recommendations~recsys|recommender|recommendation engines|recommendation algorithms|recommendation models|collaborative filtering|personalized recommendation|ranking and recommendation|search and recommendation|personalised recommendation|recommendation and ranking
*information retrieval|=IR~ai|semantic search|search and retrieval|neural retrieval|dense retrieval|document retrieval|retrieval systems|retrieval models|retrieval and ranking|learning to rank|retrieval and reranking|reranking|re-ranking|web search|text retrieval|search engines|multimodal retrieval|image retrieval|search relevance|vector search|retrieval algorithms|hybrid search|search ranking|search and ranking|search algorithms~ai|knowledge retrieval|search and recommendation|rerankers|retrieval~area|music information retrieval
*interpretability|explainability|explainable AI|=XAI|explainable artificial intelligence|interpretable machine learning|interpretable models|explainable machine learning|interpretable AI|explainable|interpretable|explanation methods|explanations of models|=SHAP|=LIME~ai|interpretable ML|interpretable methods|explainability methods|sparse autoencoders|interpretable deep learning|explainable ML|explainable deep learning|circuit analysis~ai|explainable methods|generation of explanations|model explanations|explanation generation
*AI safety|AI alignment|alignment research|model alignment|alignment of AI|AI control|safe AI|scalable oversight|LLM safety|model safety|safety research|red teaming|alignment science|AI risk|existential risk|value alignment|catastrophic risks|safety alignment|LLM alignment|alignment techniques|safety evaluations|AGI safety|safe artificial intelligence|human alignment|superalignment|safe and beneficial|AI safeguards|safety of AI|safety guardrails|jailbreaks|misalignment|safety of LLMs|safe deployment of AI|safe and reliable AI|AI system safety|agent safety|alignment methods|alignment~area|guardrails~safety|safety guarantees~ai|
*fairness and ethics|fairness|AI ethics|ethics of AI|ethical AI|responsible AI|bias mitigation|algorithmic bias|ethical artificial intelligence|ML fairness|data ethics|fair machine learning|bias in AI|fairness in machine learning|responsible artificial intelligence|ethics in AI|AI bias|ethical implications of AI|bias detection|ethical machine learning|debiasing|responsible machine learning|ethics of artificial intelligence|responsible use of AI|fair AI|AI fairness|societal bias|algorithmic discrimination|ethical considerations of AI|model bias|bias evaluation|ethical and responsible AI|responsible and ethical AI|responsible and trustworthy AI
*privacy~privacy|differential privacy|privacy-preserving|privacy-preserving machine learning|privacy preservation|differentially private|homomorphic encryption|secure multi-party computation|secure multiparty computation|privacy-enhancing technologies|privacy enhancing|machine unlearning|privacy-aware|privacy-preserving AI|privacy attacks|membership inference|private machine learning|confidential computing|data privacy~privacy|privacy and security~ai
*adversarial robustness|adversarial examples|adversarial attacks|adversarial machine learning|adversarial learning|robustness of neural networks|adversarial training|robust machine learning|adversarial ML|robust AI|adversarial AI|robust deep learning|adversarially robust|adversarial defenses|adversarial robust|adversarial perturbations|data poisoning|backdoor attacks|prompt injection|evasion attacks|adversarial methods|adversarial defences|certified robustness|robustness to adversarial
*uncertainty quantification|uncertainty estimation|=UQ|predictive uncertainty|conformal prediction|uncertainty modelling|model uncertainty|uncertainty-aware|quantification of uncertainty|quantified uncertainty|quantified uncertainties|quantify uncertainty|uncertainty measures|quantifying uncertainty|uncertainty analysis|calibrated uncertainty|uncertainty representation|uncertainty calibration|uncertainty in machine learning|epistemic uncertainty|quantify uncertainty|reasoning under uncertainty|quantify their uncertainty|quantify its uncertainty|quantify the uncertainty|quantifying the uncertainty|quantifying their uncertainty|quantify uncertainties|uncertainty estimates|estimates of uncertainty|estimate uncertainty|calibrated confidence
*optimal transport|Wasserstein distance
*AutoML|neural architecture search|automated machine learning|hyperparameter optimization|=NAS~ai|hyperparameter tuning|auto-ML|hyper-parameter optimization|hyper-parameter tuning|algorithm configuration|algorithm selection
*retrieval-augmented generation|=RAG|=RAGs|retrieval-augmented|RAG systems|RAG pipelines|GraphRAG|=RAG-based|retrieval-augmented models
*post-training|posttraining|=RLHF|reinforcement learning from human feedback|reinforcement learning with human feedback|=DPO|=SFT|instruction tuning|preference optimization|direct preference optimization|reward models|reward modelling|supervised fine-tuning|supervised finetuning|preference learning|preference tuning|=RLAIF|RL from human feedback|reinforcement learning from AI feedback|reinforcement fine-tuning|instruction fine-tuning|instruction finetuning|post-train|post-trained|preference modeling|preference models|constitutional AI|RL fine-tuning|reinforcement learning fine-tuning|preference fine-tuning|RL post-training|human preference optimization|reinforcement finetuning|RLHF/DPO
*model evaluation|evaluation~evaluates|evaluating~evaluates|evaluate~evaluates|evaluated~evaluates|benchmark~evaluates|benchmarking~evaluates|evals|LLM evaluation|evaluation of models|evaluation of machine learning|evaluation of LLMs|evaluation of AI|evaluation benchmarks|model benchmarking|benchmarking of models|evaluation harness|model assessment|AI evaluation|evaluation datasets|capability evaluations|human evaluation|automatic evaluation|LLM-as-a-judge|LLM-as-judge|agent evaluation|model performance evaluation|benchmark datasets|benchmarking datasets|benchmark models|benchmarking models|model testing|safety evaluations|evaluation of language models|evaluation infrastructure|evaluation research|evaluation and benchmarking
*model compression|quantization~quant|pruning~quant|knowledge distillation|model distillation|distillation~ai|model pruning|model quantization|compression of models|weight quantization|network pruning|sparsity~ai|low-precision training|efficient neural networks|post-training quantization|quantization-aware training|neural network compression|compression of neural networks|distilling models|distilled models|compressing models|compress models|distilling~ai
*medical imaging|echocardiography|echocardiograms|echocardiogram|medical image analysis|medical images|biomedical imaging|radiology|neuroimaging|=MRI|=CT~medical|=fMRI|medical image computing|magnetic resonance imaging|computed tomography|medical image processing|biomedical image analysis|diagnostic imaging|clinical imaging|histopathology|digital pathology|computational pathology|radiological|=PET/CT|=PET/MR|biomedical images|mammography|ultrasound imaging|radiomics|brain imaging|whole slide images|pathology images|ultrasound images|X-ray images|retinal imaging|medical computer vision|biomedical image processing|image-guided surgery|=CT/MRI|bioimaging~ai|medical vision|MR images|MR imaging|CT scans|CT images|imaging biomarkers|image-based diagnosis|ophthalmic imaging|cardiac imaging|computational imaging in medicine|tomographic images
*bioinformatics|computational biology|genomics|proteomics|transcriptomics|omics|multiomics|single-cell|=scRNA-seq|RNA-seq|systems biology|metabolomics|genomic data|sequencing data|next-generation sequencing|=NGS|epigenomics|metagenomics|protein structure prediction|protein design|biological sequence|sequence analysis~bio|epigenetics~bio|=GWAS|genome|protein language models|AlphaFold|DNA sequencing|statistical genetics|computational biologist|phylogenetics|population genetics|gene expression|protein engineering|bioinformatician|computational biosciences
*climate~topic|climate science|climate modelling|climate models|climate change~ai|climate data|weather forecasting|climate informatics|climate system|climate research|weather prediction|climate dynamics|climate projections|climatology|earth system modelling|earth system models|weather models|climate extremes|climate variability|weather and climate|climate adaptation|climate mitigation
*autonomous driving|self-driving|autonomous vehicles|automated driving|autonomous cars|driverless|autonomous mobility|automated vehicles|=ADAS|highly automated driving|intelligent vehicles|autonomous trucks|self-driving technology|robotaxi|autonomous driving systems
machine learning|=ML|statistical machine learning
artificial intelligence|=AI
semi-supervised learning|semi-supervised|semisupervised learning
weakly supervised learning|weakly-supervised|weak supervision
few-shot learning|few-shot|zero-shot learning|zero-shot|one-shot learning|low-shot learning
contrastive learning
metric learning|similarity learning
disentanglement|disentangled representations
multi-task learning|multitask learning
curriculum learning
ensemble learning|ensemble methods|model ensembling
online learning~ai
structured prediction
multi-agent systems|multi-agent|multiagent systems
AI agents|LLM agents|agentic AI|agentic systems|autonomous agents|intelligent agents|agentic
agentic coding|coding agents|code generation|program synthesis|AI coding
tool use|function calling
computer use agents|browser agents
prompt engineering|prompting|in-context learning|prompt design|prompt tuning
context engineering
chain-of-thought|reasoning models|LLM reasoning|multi-step reasoning
test-time compute|inference-time compute|test-time training
fine-tuning|finetuning
pre-training|pretraining|LLM pretraining
parameter-efficient fine-tuning
foundation models
scaling laws
mixture of experts|=MoE
long context|long-context models
state space models|=SSMs|=Mamba~ai
hyperdimensional computing
tokenization~ai|tokenizers
multilingual models|low-resource languages|multilinguality
conversational AI|chatbots|virtual assistants|conversational agents
AI copilots
fact checking|misinformation
hate speech detection|content moderation
stance detection
digital humanities
corpus linguistics
computational social science
social network analysis
world models
simulation-to-real
optimal experimental design
neuro-symbolic AI|neurosymbolic AI|neuro-symbolic|neurosymbolic
symbolic AI|knowledge-based systems|expert systems
commonsense reasoning|common sense reasoning
automated planning|AI planning|task planning
search algorithms
scheduling algorithms
decision making under uncertainty|sequential decision making
human-computer interaction|=HCI
human-AI interaction|human-centered AI|human-centred AI|human-AI collaboration|human-AI teaming
human-in-the-loop
user modeling
user studies
brain-computer interfaces|=BCI|brain-machine interfaces
computational neuroscience|neuroscience|neural coding
cognitive science|cognitive modelling
psychology
affective computing|emotion recognition
virtual reality|augmented reality|mixed reality|=AR/VR|=XR
computer graphics|rendering
computational photography
computational imaging
image restoration|super-resolution|denoising
image registration
optical character recognition|=OCR|document understanding|document AI
biometrics
deepfake detection|deepfakes
video coding|video compression|image compression
3D modeling
digital twins
audio processing|audio analysis|audio signal
music information retrieval
sound event detection|acoustic event detection|computational audition
acoustics
hearing research
sensor networks|wireless sensor networks
wireless communications|=5G|=6G
radar|radar signal processing
sonar
navigation systems|localization and mapping
autonomous systems
manipulation and grasping|grasping
tactile sensing
haptics
mechatronics
exoskeletons|wearable robots
medical robotics|surgical robotics
agricultural robotics
space robotics
smart cities
smart grids
predictive maintenance
industrial AI|Industry 4.0
process control
computer-aided design|=CAD~code
materials informatics|materials discovery|materials science
cheminformatics|chemoinformatics
drug discovery|drug design|AI drug discovery
molecular dynamics
molecular modelling|molecular simulation
density functional theory|=DFT~code
computational chemistry|quantum chemistry
retrosynthesis
antibody design
CRISPR
synthetic biology
microbiome
epidemiology
public health
clinical trials
clinical decision support
digital health|eHealth|mHealth
precision medicine|personalized medicine|personalised medicine
biomarkers
biomedical engineering
biophysics
medical devices
oncology|cancer research
cardiology
ophthalmology
neurology
psychiatry
dermatology
genetics
immunology
pathology~ai
microscopy|cryo-EM
EEG|electroencephalography|=MEG|=ECG|electrocardiogram
physiological signals|biosignals
health informatics|medical informatics|biomedical informatics
agriculture~ai|precision agriculture
ecology|biodiversity
hydrology
oceanography
geophysics|seismology
geoscience
meteorology|atmospheric science
air quality
energy systems|power systems
renewable energy
carbon capture
nuclear fusion
astronomy|astrophysics|cosmology
particle physics|high energy physics
scientific machine learning|=SciML|AI for science|machine learning for science
physics-informed machine learning|physics-informed
neural operators|=FNO|operator learning
equivariant neural networks~ai|equivariance|equivariant models
spiking networks|=SNN|=SNNs
reservoir computing
neuroevolution
artificial life
collective intelligence
fraud detection
credit scoring|credit risk
algorithmic trading|systematic trading|quantitative trading
computational finance
computational economics
computational advertising|ad ranking|ads ranking
customer analytics
supply chain management
dynamic pricing
marketing analytics
demand forecasting
forecasting
educational technology|learning analytics|educational data mining
intelligent tutoring systems
legal tech
AI policy|AI governance|AI regulation|EU AI Act
science of deep learning|theory of deep learning|deep learning theory
generalization theory|out-of-distribution generalization|OOD generalization
distribution shift|domain shift|out-of-distribution detection|OOD detection|concept drift
trustworthy AI|trustworthy machine learning|trustworthy
AI security|machine learning security|model security
watermarking
data-centric AI
dataset distillation|coreset selection
active inference
energy-efficient AI|green AI|sustainable AI|efficient AI|efficient deep learning|efficient machine learning
hardware-software co-design|co-design
deep ensembles
open-ended learning|open-endedness
quality diversity
self-play
game AI|game playing
procedural generation
creative AI|computational creativity
`;

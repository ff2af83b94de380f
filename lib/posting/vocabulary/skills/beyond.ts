/** What stands beyond tools, mathematics and areas: benchmarks, data sets, model families, laboratory methods. */
export const BEYOND = `
=ImageNet
=COCO~ai|=MS COCO|=MS-COCO
=CIFAR-10|=CIFAR
=MNIST
=LAION
=KITTI
nuScenes
=Waymo Open Dataset
=ScanNet
=ShapeNet
=Cityscapes
=ADE20K
=Kinetics-400
=Ego4D
Common Crawl
=The Pile|=C4 dataset|=FineWeb
=GLUE|SuperGLUE
=SQuAD
=MMLU
=HELM~ai
BIG-bench
=GSM8K
HumanEval
SWE-bench
=GAIA~ai
ARC-AGI
LibriSpeech
AudioSet
=VoxCeleb
WMT shared tasks
=MIMIC|MIMIC-III|MIMIC-IV
=UK Biobank
=ADNI
=BraTS
=TCGA|The Cancer Genome Atlas
=PDB~bio|Protein Data Bank
UniProt
=MoleculeNet
=OpenStreetMap|=OSM~code
=ERA5|=CMIP6|=CMIP
Kaggle
MLPerf
Chatbot Arena|=LMArena
=Atari~ai
=StarCraft
=RoBERTa
=DeBERTa
=T5~ai|=FLAN-T5
=XLNet
=ELMo
word2vec
=GloVe
fastText
=BART~ai
=BLOOM~ai
=Falcon~ai
=Qwen
=DeepSeek|=DeepSeek-R1
=Gemma~ai
=Phi-3
=PaLM
=GPT-J|=GPT-NeoX
=Mixtral
=Cohere API
=DALL-E
=Midjourney
=Imagen~ai
=Sora~ai
=Flamingo~ai
=BLIP|=BLIP-2
=LLaVA
=SigLIP
=wav2vec|wav2vec 2.0
=HuBERT
=Conformer~ai
=EfficientNet
=VGG
=AlexNet
=MobileNet
=DenseNet
=Faster R-CNN|=Mask R-CNN|=R-CNN
=DeepLab
=Swin Transformer
=PointNet
=GraphSAGE
=AlphaZero|=AlphaGo
=MuZero
=DQN
=SAC~ai
=A3C
=Dreamer~ai
=ESM~bio|=ESM-2|ESMFold
RoseTTAFold
=RFdiffusion
=Rosetta~bio
=GROMACS
=AMBER~bio
=LAMMPS
=OpenMM
=NAMD
=RDKit
AutoDock
=PyMOL
=VASP
=Quantum ESPRESSO
=Gaussian~bio
=BLAST~bio
=Bowtie
=SAMtools
=GATK
=STAR aligner
Seurat
Scanpy
=DESeq2
=edgeR
=limma
=PLINK
=Cell Ranger
=CellProfiler
=QuPath
=ImageJ|=Fiji~code
=FSL
=FreeSurfer
=SPM~code|=SPM12
=AFNI
=ANTs
=fMRIPrep
=BIDS~code
=EEGLAB
=MNE-Python|=MNE
=FieldTrip
=PsychoPy
Psychtoolbox
=DeepLabCut
=Neuropixels
electrophysiology
calcium imaging
optogenetics
patch clamp
eye tracking
motion capture
flow cytometry
mass spectrometry
PCR|qPCR
cell culture
western blot
wet lab
high-throughput screening
lab automation|laboratory automation|self-driving laboratories|self-driving labs
=SMILES~bio
=Nextflow
Snakemake
=Galaxy~code
=CWL
=OMOP
=FHIR|=HL7
=DICOM
=PACS
=SNOMED|SNOMED CT
=ICD-10
=HIPAA
=GDPR compliance
=WRF
=MODIS|=Sentinel-2|=Landsat
Google Earth Engine
=GDAL
=PostGIS
=NEST simulator|=Brian2
=NEURON simulator
=Nengo
=Loihi
=Root~code|CERN ROOT
=Geant4
=Astropy
=HEALPix
=NetLogo
agent-based modelling|agent-based models
discrete event simulation
systems engineering
requirements engineering
technical documentation
literature review|systematic reviews
meta-analysis
qualitative research|interviews and surveys|thematic analysis
survey research
ethnography
grounded theory
quantitative research|quantitative methods
mixed methods
user research
product management
project management
technology transfer
patents
grant management
peer review
research ethics
rapid prototyping|prototyping
hackathons
ablation studies|ablations
error analysis
hypothesis-driven research
experiment design
model debugging|debugging
model monitoring|monitoring of models
model training|training of models|training models
loss functions
backpropagation
hyperparameters
regularization
batch normalization
embeddings~ai
autoencoders
Boltzmann machines
Hopfield networks
associative memory
memory networks|memory-augmented
neural ODEs|neural ordinary differential equations
implicit neural representations|neural fields
hypernetworks
capsule networks
Siamese networks
sequence-to-sequence|seq2seq|sequence models|sequence modelling
clustering
k-means
nearest neighbors~ai|nearest neighbor search|approximate nearest neighbor
hashing~ai
bloom filters
association rules
pattern recognition
pattern mining
process mining
ComfyUI
=ControlNet
=DreamBooth
lip-sync
voice interfaces|voice agents|voice AI
sign language recognition|sign language
handwriting recognition
table understanding
chart understanding
scene graphs
visual grounding
referring expressions
visual localization
simultaneous localization and mapping
visual odometry|odometry
camera calibration
photogrammetry
structure from motion
stereo matching
multi-object tracking
crowd counting
person re-identification
gait analysis|gait recognition
human pose
hand tracking
gesture recognition
animal behaviour analysis
plant phenotyping|phenotyping
crop monitoring
wildfire modelling
flood forecasting
nowcasting
traffic prediction|traffic forecasting
trajectory prediction|motion prediction|trajectory forecasting
path planning
behavior cloning|behaviour cloning
reward shaping
hierarchical planning
multi-robot systems
quadrotors|quadrupeds
compliant control|impedance control
force control
=PID~code|PID control
PLC programming|=PLC~code
additive manufacturing|3D printing
non-destructive testing
defect detection
condition monitoring
fault detection|fault diagnosis
load forecasting
battery modelling
building energy
=BIM
transport modelling|transportation modelling
urban computing
mobility data
vehicle routing
combinatorial auctions
auction theory
market design
portfolio optimization
option pricing
high-frequency trading
time-to-event analysis
real-world evidence
pharmacometrics|pharmacokinetics
toxicology
virtual screening
target identification
molecular docking
=ADMET
lead optimization
enzyme engineering
RNA design
gene regulatory networks
cell imaging
single-molecule
lattice QCD
gravitational waves
exoplanets
detector physics
accelerator physics
plasma physics
quantum information
quantum optics
condensed matter
photonics
semiconductors
EDA tools|electronic design automation
VLSI
circuit design
analog design
signal integrity
antenna design
spectrum sensing
software-defined radio
software-defined networking
malware analysis
intrusion detection
vulnerability research|fuzzing
static analysis|program analysis
program verification
code analysis
software testing
requirements analysis
business intelligence
A/B experimentation platforms
search quality
query understanding
entity resolution|record linkage
schema matching
data provenance
data markets
data valuation
secure enclaves|trusted execution environments
zero-knowledge proofs
access control
AI auditing|algorithmic auditing|AI audits
model cards|datasheets for datasets
AI standards
biosecurity
dual-use research
`;

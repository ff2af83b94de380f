/** Work with data: libraries, stores, pipelines. */
export const DATA_TOOLS = `
*Pandas~notanimal
*NumPy|Num Py
*SciPy|Sci Py
*Matplotlib|=PyPlot
*=Spark~code|Apache Spark|PySpark|Spark SQL|Spark MLlib|=SPARK~code|Spark Streaming
*Hadoop|MapReduce|Map Reduce|HDFS
*NoSQL|No SQL|MongoDB|Cassandra|DynamoDB|CouchDB|Neo4j|Redis|non-relational databases|HBase|document databases
*Kafka
*=Airflow|Apache Airflow|airflow~code
*data visualization|visualization of data|data viz|information visualization|scientific visualization|visual analytics|visualize data|visualise data|visualizing data|visualising data|visualization tools|visualization of results|Tableau|Power BI|PowerBI|data dashboards|interactive visualization|visualization techniques|visualize results|visualizing results
*data preprocessing|data pre-processing|pre-processing of data|preprocessing of data|data cleaning|data cleansing|data wrangling|cleaning data|data preparation|dataset preparation|data set preparation|preparation of data|preparation of datasets|preprocess data|pre-process data|preprocessing data|data munging|to clean data|and clean data|clean data and|clean datasets|data normalization|prepare datasets|preparing datasets|prepare data|preparing data|data processing and cleaning|cleaning and processing data|dataset cleaning|preprocessing|pre-processing
=Polars
=Dask
=Vaex
=Modin
=RAPIDS|=cuDF|=cuML
=Arrow~code|Apache Arrow|=PyArrow
Parquet
HDF5
NetCDF
=Zarr
xarray
=Seaborn
Plotly
=Bokeh
=Altair~code
=Vega-Lite
Grafana
=Kibana
Elasticsearch|Elastic Search
OpenSearch
=Solr|Apache Solr
=Lucene|Apache Lucene
=FAISS
=Milvus
=Pinecone~code
=Weaviate
=Qdrant
ChromaDB
pgvector
vector databases|vector stores
graph databases
relational databases
=Snowflake~code
Databricks
=Redshift~code|Amazon Redshift
Delta Lake
Apache Iceberg|=Iceberg~code
Apache Hive|=Hive~code
=Presto~code|=Trino
ClickHouse
=DuckDB
TimescaleDB
InfluxDB
Apache Flink|=Flink
Apache Beam|=Beam~code
Apache Storm
RabbitMQ
Pub/Sub
=dbt
=Dagster
=Prefect~code
=Luigi~code
=Argo~code|Argo Workflows
=Metaflow
=Fivetran
=ETL|=ELT|extract, transform, load
data pipelines
data curation|curation of data|dataset curation
data annotation|data labeling|annotation of data|annotation pipelines
data augmentation
data engineering
data warehouse|data warehousing
data lake|lakehouse
data modeling
data governance
data quality
data mining
data analysis|data analytics|analysis of data
exploratory data analysis|=EDA
data science
data management
big data|large-scale data|large datasets|large-scale datasets
data collection
data integration
data fusion|sensor fusion
synthetic data|synthetic data generation
web scraping|web crawling
crowdsourcing|Mechanical Turk|=MTurk
feature engineering|feature extraction|feature selection
feature store
dimensionality reduction|principal component analysis|=PCA|t-SNE|=UMAP
anomaly detection|outlier detection
predictive modeling|predictive models|predictive analytics
=Excel~code|Microsoft Excel|=MS Excel
Looker
=QGIS|=ArcGIS
geographic information systems|=GIS
geospatial data|geospatial analysis|spatial data|geospatial
remote sensing|satellite imagery|satellite images|earth observation
=LiDAR|lidar
point clouds
knowledge graphs
ontologies
semantic web|linked data
knowledge representation
FAIR data|FAIR principles
text data
tabular data
electronic health records|=EHR|=EHRs
clinical data
sensor data
Wearables
metadata
data versioning|=DVC
LabelStudio|Label Studio
OpenRefine
KNIME
=Weka~code
=RapidMiner
=Orange~code
`;

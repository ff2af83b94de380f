/** Work with data: libraries, stores, pipelines. */
export const DATA_TOOLS = `
*Pandas~notanimal
*NumPy|Num Py
*SciPy|Sci Py
*Matplotlib|=PyPlot
*=Spark~code|Apache Spark|PySpark|Spark SQL|Spark MLlib|=SPARK~code|Spark Streaming
*Hadoop|Apache Hadoop|MapReduce|Map Reduce|HDFS
*NoSQL|No SQL|MongoDB|Cassandra|DynamoDB|CouchDB|Neo4j|Redis|non-relational databases|HBase|noSQL databases|document databases
*Kafka|Apache Kafka
*=Airflow|Apache Airflow|airflow~code
*data visualization|data visualisation|visualization of data|visualisation of data|data visualizations|data viz|information visualization|information visualisation|scientific visualization|scientific visualisation|visual analytics|visualize data|visualise data|visualizing data|visualising data|visualization tools|visualisation tools|visualization of results|visualisation of results|Tableau|Power BI|PowerBI|data dashboards|interactive visualization|interactive visualizations|visualization techniques|visualisation techniques|visualize results|visualizing results
*data preprocessing|data pre-processing|pre-processing of data|preprocessing of data|data cleaning|data cleansing|data wrangling|cleaning data|data preparation|dataset preparation|data set preparation|preparation of data|preparation of datasets|preprocess data|pre-process data|preprocessing data|preprocessing pipelines|data munging|clean data|cleaning and preprocessing|data normalization|prepare datasets|preparing datasets|prepare data|preparing data|data processing and cleaning|cleaning and processing data|image preprocessing|text preprocessing|dataset cleaning|preprocessing|pre-processing
`;
